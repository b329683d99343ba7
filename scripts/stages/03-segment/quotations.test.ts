import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotations.ts';

/** The quotations of a text whose paragraphs are its lines. */
function quoted(text: string): string[] {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return quotationsOf(text, paragraphs).map(
    (q) => text.slice(q.start, q.end) + (q.continues ? ' →' : ''),
  );
}

describe('quotationsOf', () => {
  it.each([
    ['“Shut,” she said, “for good.”', ['“Shut,”', '“for good.”']],
    ['"Shut," she said, "for good."', ['"Shut,"', '"for good."']],
    ['«Shut», she said.', ['«Shut»']],
    ["''Shut,'' she said.", ["''Shut,''"]],
    ['„Shut“, she said.', ['„Shut“']],
    ['‘It’s shut,’ she said.', ['‘It’s shut,’']],
    ["'It's shut,' she said.", ["'It's shut,'"]],
    ['“He shouted ‘Shut!’ at us,” she said.', ['“He shouted ‘Shut!’ at us,”', '‘Shut!’']],
    ['"He shouted \'Shut!\' at us," she said.', ['"He shouted \'Shut!\' at us,"', "'Shut!'"]],
  ])('finds those of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    'The engineers’ boat isn’t here.',
    "The engineers' boat isn't here.",
    'In the ’90s it was open.',
    'A 6" pipe burst.',
  ])('stays silent on %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('follows a quotation that the next paragraph opens again', () => {
    expect(quoted('“It was dark.\n“It was cold,” she said.')).toEqual([
      '“It was dark. →',
      '“It was cold,”',
    ]);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoted('She said “it was dark.\nNobody came.')).toEqual(['“it was dark.']);
  });

  it('takes any text: quotations nest or stand apart, and never cross', () => {
    const alphabet = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', ' ', '.', '\n');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        const found = quotationsOf(text, [{ start: 0, end: text.length }]);
        for (const a of found) {
          expect(a.end).toBeGreaterThan(a.start);
          for (const b of found) {
            const crossing = a.start < b.start && b.start < a.end && a.end < b.end;
            expect(crossing).toBe(false);
          }
        }
      }),
    );
  });
});
