import { describe, expect, it } from 'vitest';
import { facts } from '../../07-facts/index.ts';
import { align } from '../../08-align/index.ts';
import { storyInLines } from '../../story-in-lines.ts';
import { collate } from '../collation.ts';
import { wordedAlike } from './worded-alike.ts';

/** Do the first times of two claims stand in one slot of clauses worded alike? */
function alike(one: string, other: string): boolean {
  const lines = [`A 2031-03-05 ${one}`, `B 2031-03-05 ${other}`];
  const collation = collate(align(facts(storyInLines(lines))));
  const [a, b] = collation.witnesses.map((witness) => {
    const fact = witness.claim.facts.find(({ dimension }) => dimension === 'time');
    if (!fact) throw new Error(`no time in: ${witness.claim.quote}`);
    return { witness, fact };
  });
  return a !== undefined && b !== undefined && wordedAlike(a, b, collation);
}

describe('clauses', () => {
  it.each([
    ['The old mill of Brack was built in 1998.', 'The old mill of Brack was built in 1991.'],
    [
      'The ferry has lain in the harbour since Monday.',
      'The ferry has lain in the harbour since Friday.',
    ],
  ])('of “%s” and “%s” are the same but for the time', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    [
      'The ferry has lain in the harbour since Monday.',
      'The ferry will lie in the harbour until Friday.',
    ],
    ['Ada Holm joined the bank of Brack in 1998.', 'Per Lund joined the bank of Wessel in 1991.'],
    ['The council sold the mill on Monday.', 'The storm drove the ferry ashore on Friday.'],
    ['It opened on Monday.', 'It opened on Friday.'],
  ])('of “%s” and “%s” are not', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});
