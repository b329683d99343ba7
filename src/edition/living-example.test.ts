import { expect, it } from 'vitest';
import { exampleStory, passStory } from './example.ts';
import { livingExample } from './living-example.ts';
import { indexStory } from './story-index.ts';

const shown = (given: Partial<typeof passStory>, language = 'en-GB') =>
  livingExample(indexStory(exampleStory({ ...passStory, ...given })), language)?.disagreement.id;

it('takes the first contradiction of two short claims', () => {
  expect(shown({})).toBe('d111111111');
});

it('takes none that is long, withheld, an update, a tension or in another language', () => {
  const { claims, disagreements } = passStory;
  expect(shown({ claims: claims.map((one) => ({ ...one, quote: 'snow '.repeat(60) })) })).toBe(
    undefined,
  );
  expect(shown({ claims: claims.map((one) => ({ ...one, withheld: true as const })) })).toBe(
    undefined,
  );
  expect(shown({ disagreements: disagreements.map((one) => ({ ...one, update: true })) })).toBe(
    undefined,
  );
  expect(
    shown({
      disagreements: disagreements.map((one) => ({ ...one, severity: 'tension' as const })),
    }),
  ).toBe(undefined);
  expect(shown({}, 'de')).toBe(undefined);
});
