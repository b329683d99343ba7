import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

const page = 'https://herald.example/weir';
const quoted = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix });
const terms = (address: string): string[] =>
  (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

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
