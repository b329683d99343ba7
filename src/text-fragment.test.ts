import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

const page = 'https://herald.example/weir';
const quoted = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix });
const terms = (address: string): string[] =>
  (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

/** Where a browser finds what a text directive asks for (URL Fragment Text Directives, 3.5.2), in a text of one block. */
function find(text: string, address: string): { start: number; end: number } | null {
  const parts = (address.split(':~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : '';
  const [before = '', after = '', first = '', last = ''] = [prefix, suffix, ...parts].map((part) =>
    decodeURIComponent(part ?? ''),
  );
  for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
    const gap = before === '' ? text.indexOf(first, at) : at + before.length;
    if (gap === -1) return null;
    const start = gap + (text.slice(gap).length - text.slice(gap).trimStart().length);
    const end =
      last === '' ? start + first.length : text.indexOf(last, start + first.length) + last.length;
    if (text.startsWith(first, start) && text.slice(end).trimStart().startsWith(after))
      return { start, end };
  }
  return null;
}

describe('a link to words of the original', () => {
  it('gives the words at either end of a long quotation', () => {
    const quote =
      'The gate by the mill was left open all night long, and the lower meadow flooded.';
    expect(withTextFragment(page, quoted(quote, 'Before it. ', ' After it.'))).toBe(
      `${page}#:~:text=The%20gate%20by%20the%20mill,and%20the%20lower%20meadow%20flooded.`,
    );
  });

  it('gives a short one whole, with whole words around it', () => {
    expect(
      terms(
        withTextFragment(
          page,
          quoted('No one was told.', 'ight, said the keeper. ', ' They found out at noo'),
        ),
      ),
    ).toEqual(['said the keeper.-', 'No one was told.', '-They found out']);
  });

  it('encodes what has a meaning in a text directive', () => {
    expect(withTextFragment(page, quoted('A so-called weir, & a mill'))).toBe(
      `${page}#:~:text=A%20so%2Dcalled%20weir%2C%20%26%20a%20mill`,
    );
  });

  it('keeps a fragment of the page, and replaces another text directive', () => {
    expect(withTextFragment(`${page}#p3`, quoted('Told.'))).toBe(`${page}#p3:~:text=Told.`);
    expect(withTextFragment(`${page}#p3:~:text=Old`, quoted('Told.'))).toBe(
      `${page}#p3:~:text=Told.`,
    );
  });

  it('lets no term run over the end of a line', () => {
    expect(terms(withTextFragment(page, quoted('It rose.\nThen it fell.')))).toEqual([
      'It rose',
      'Then it fell.',
    ]);
  });

  it('finds words where no spaces stand between them', () => {
    const [start = '', end = ''] = terms(
      withTextFragment(
        page,
        quoted('水門は夜通し開いたままで、下流の住民には誰も知らせなかったという。'),
      ),
    );
    expect(start.length + end.length).toBeLessThan(30);
  });

  it('is silent on a quotation of no words', () => {
    expect(withTextFragment(page, quoted(' \n '))).toBe(page);
  });

  it('is found where the words stand, as browsers look for it', () => {
    const words = fc.array(fc.constantFrom('gate', 'mill', 'so-called', 'dawn,', '7', '水門'), {
      minLength: 1,
      maxLength: 30,
    });
    // A number after each word, so that no words stand twice.
    const numbered = (some: readonly string[], from: number): string =>
      some.map((word, place) => `${word} ${from + place}`).join(' ');
    fc.assert(
      fc.property(words, words, words, (before, claim, after) => {
        const text = [numbered(before, 100), numbered(claim, 200), numbered(after, 300)].join(' ');
        const quote = numbered(claim, 200);
        const at = text.indexOf(quote);
        const address = withTextFragment(page, {
          quote,
          prefix: text.slice(Math.max(0, at - 32), at),
          suffix: text.slice(at + quote.length, at + quote.length + 32),
        });
        const found = find(text, address);
        expect(text.slice(found?.start, found?.end)).toBe(quote);
      }),
    );
  });

  it('is a web address of the same page, whatever the words are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (quote, prefix, suffix) => {
        const address = withTextFragment(page, { quote, prefix, suffix });
        expect(address.startsWith(page)).toBe(true);
        expect(new URL(address).pathname).toBe('/weir');
        expect(address.slice(page.length)).toMatch(
          /^(?:#:~:text=(?:[^\s,&-]+-,)?[^\s,&-]+(?:,[^\s,&-]+)?(?:,-[^\s,&-]+)?)?$/,
        );
      }),
    );
  });
});
