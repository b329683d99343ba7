import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySentences } from './body.ts';
import { mutations } from './mutations/index.ts';
import { mutatedBy, type Mutation } from './mutations/mutation.ts';
import { seeded, type Random } from './random.ts';
import { rewrites } from './rewrites/index.ts';

/** What the examples are made with: the first of every choice. */
const first = (): number => 0;

/** The texts that a mutation makes of one. */
const mutants = (
  { spots }: Mutation,
  text: string,
  random: Random,
): ReturnType<typeof mutatedBy>[] =>
  spots(bodySentences(text), text, random).map((edit) => mutatedBy(text, edit));

/** Anything, and lines of words that the rules look for. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'The mayor Health Minister Ada Holm Per Lund said not was will has been sold closed twelve 12 1.2 million boats $5 €3 percent % on Monday May 3 , 2030 7 p.m. didn’t “ ” " . \n'.split(
          ' ',
        ),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

describe.each(rewrites)('the rewrite $name', ({ examples, apply }) => {
  it.each(examples)('makes of: $from', ({ from, to }) => {
    expect(apply(from, first)).toBe(to);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, seed) => {
        expect(apply(text, seeded(seed))).toBe(apply(text, seeded(seed)));
      }),
    );
  });
});

describe.each(mutations)('the mutation $name', (mutation) => {
  it.each(mutation.examples.changed)('makes of: $from', ({ from, to, words }) => {
    const [mutated] = mutants(mutation, from, first);
    expect(mutated?.text).toBe(to);
    expect(mutated?.text.slice(mutated.start, mutated.end)).toBe(words);
  });

  it.each(mutation.examples.none)('finds no spot in: %s', (text) => {
    expect(mutants(mutation, text, first)).toEqual([]);
  });

  it('takes any text, and changes nothing outside the words it returns', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (text, seed) => {
        for (const mutated of mutants(mutation, text, seeded(seed))) {
          expect(mutated.start).toBeLessThan(mutated.end);
          expect(mutated.end).toBeLessThanOrEqual(mutated.text.length);
          expect(mutated.text).not.toBe(text);
          expect(text.startsWith(mutated.text.slice(0, mutated.start))).toBe(true);
          expect(text.endsWith(mutated.text.slice(mutated.end))).toBe(true);
        }
      }),
    );
  });
});
