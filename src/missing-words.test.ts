import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOfPath } from './missing-words.ts';

it('takes the words of the last segment', () => {
  expect(wordsOfPath('/reading/harbour/crane-collapse/')).toBe('crane collapse');
  expect(wordsOfPath('/quay_walls.html')).toBe('quay walls');
  expect(wordsOfPath('/m%C3%B6we%20am%20kai')).toBe('möwe am kai');
});

it('finds none where there are none, or far too many', () => {
  expect(wordsOfPath('/')).toBe(null);
  expect(wordsOfPath('/2031/04/')).toBe(null);
  expect(wordsOfPath(`/${'wave-'.repeat(40)}/`)).toBe(null);
});

it('takes any address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      const words = wordsOfPath(path);
      expect(words === null || /^[\p{L}\p{M}\p{N}’' ]+$/u.test(words)).toBe(true);
    }),
  );
});
