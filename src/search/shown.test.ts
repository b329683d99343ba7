import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hide, reveal } from './shown.ts';

it('comes back as it was, and is one word meanwhile', () => {
  const text = fc.string({ unit: 'grapheme' });
  const shown = fc.record({ siglum: text, outlet: text, headline: text, published: text });
  fc.assert(
    fc.property(shown, (one) => {
      expect(hide(one)).toMatch(/^[0-9a-f]+$/);
      expect(reveal(hide(one))).toEqual(one);
    }),
  );
});
