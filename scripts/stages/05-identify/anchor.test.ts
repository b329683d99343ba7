import { describe, expect, it } from 'vitest';
import { anchor, type Anchorable } from './anchor.ts';
import { contextOf } from './context.ts';
import type { RecordedClaim } from './recorded.ts';
import { RIVAL, SAME_CLAIM } from './wording.ts';
import { likeness, wordsOf } from './words.ts';

/** The claims of a text of one sentence a line. */
function claimsOf(lines: readonly string[]): { text: string; claims: Anchorable[] } {
  const text = lines.join('\n');
  let start = 0;
  const claims = lines.map((quote) => {
    const claim = { article: 'a', quote, start, end: start + quote.length };
    start = claim.end + 1;
    return { ...claim, ...contextOf(text, claim.start, claim.end) };
  });
  return { text, claims };
}

/** Which line of today each recorded line is; `-` where it is none. */
function found(then: readonly string[], now: readonly string[]): string[] {
  const records = claimsOf(then).claims.map((claim, i): RecordedClaim => ({
    ...claim,
    id: String(i),
    live: true,
  }));
  const { text, claims } = claimsOf(now);
  const pairs = new Map(anchor(records, claims, text).map(([{ id }, claim]) => [id, claim]));
  return records.map(({ id }) => pairs.get(id)?.quote ?? '-');
}

const A = 'The mill on the north quay burned down on Sunday night.';
const B = 'Nobody was hurt, the fire brigade said in the morning.';
const C = 'The owner will build it again before the winter comes.';

describe('a recorded claim', () => {
  it('is found by its words wherever they went', () => {
    expect(found([A, B, C], [C, 'A new line stands here.', A, B])).toEqual([A, B, C]);
  });

  it('is found where it was corrected, between the same neighbours', () => {
    const corrected = 'The mill on the south quay burned down on Sunday night.';
    expect(found([A, B, C], [corrected, B, C])).toEqual([corrected, B, C]);
  });

  it('is gone where other words took its place', () => {
    const other = 'A brass band played on the green until the rain came.';
    expect(found([A, B, C], [A, other, C])).toEqual([A, '-', C]);
  });

  it('is gone, and never guessed, where two lines might be it', () => {
    const [one, two] = [A.replace('north', 'south'), A.replace('north', 'west')];
    expect(found([A, B], [one, two, B])).toEqual(['-', B]);
  });

  it('keeps to itself when an equal sentence is put before it', () => {
    const pairs = found([B, A, C], [A, C, B, A, C]);
    expect(pairs).toEqual([B, A, C]);
  });

  it('is found where the borders of claims were drawn anew', () => {
    const [first, second] = [
      'The mill burned,',
      'and the bridge was shut for the night by the council.',
    ];
    const whole = `${first} ${second}`;
    const records = claimsOf([whole, B]).claims.map((claim, i): RecordedClaim => ({
      ...claim,
      id: String(i),
      live: true,
    }));
    const text = `${whole}\n${B}`;
    const at = (quote: string): Anchorable => {
      const start = text.indexOf(quote);
      const end = start + quote.length;
      return { article: 'a', quote, start, end, ...contextOf(text, start, end) };
    };
    const pairs = anchor(records, [at(first), at(second), at(B)], text);
    expect(pairs.map(([{ id }, { quote }]) => [id, quote]).sort()).toEqual([
      ['0', second],
      ['1', B],
    ]);
  });
});

describe('the threshold of a correction', () => {
  const like = (a: string, b: string): number => likeness(wordsOf(a), wordsOf(b), 0);

  it('lies above what sentences of one mould have in common, and below a correction of some words', () => {
    expect(
      like(A, A.replace('north quay', 'south pier').replace('Sunday', 'Monday')),
    ).toBeGreaterThan(SAME_CLAIM);
    expect(like(A, 'The inn on the old square opened up on Friday noon.')).toBeLessThan(SAME_CLAIM);
    expect(RIVAL).toBeLessThan(SAME_CLAIM);
  });
});
