import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { type Cited, quotationOf, referenceOf } from './cite.ts';
import { passStory } from './example.ts';
import { type Note, noteOf } from './note.ts';
import { indexStory } from './story-index.ts';

const index = indexStory(passStory);
const note = (id: string): Note => noteOf(index, id, new Map());
const permalink = 'https://edition.example/c/c222222222/';
const cited: Cited = { edition: 'The Edition', permalink, invented: false, language: 'en-GB' };

it('names speaker, article, outlet and date, then the claim’s place and address', () => {
  expect(referenceOf(note('c222222222'), cited)).toBe(
    'Edda Lunn (road warden), in “Snow closes the pass”, Hill Post, 5 January 2031. Claim 2 of article A in The Edition, https://edition.example/c/c222222222/',
  );
});

it('leaves out what is not known, and names no speaker for an outlet’s own voice', () => {
  expect(referenceOf(note('c333333333'), cited)).toMatch(
    /^Edda Lunn \(warden\), in “Snow closes the pass …”\. Claim 1 of article B/,
  );
  expect(referenceOf(note('c111111111'), cited)).toMatch(/^“Snow closes the pass”, Hill Post/);
});

it('closes off words that run from right to left', () => {
  const known = note('c222222222');
  const article = { ...known.article, outlet: 'صحيفة الجبل' };
  expect(referenceOf({ ...known, article }, cited)).toContain(
    ', \u2068صحيفة الجبل\u2069, 5 January',
  );
});

it('says that a story is invented', () => {
  expect(referenceOf(note('c222222222'), { ...cited, invented: true })).toContain('invented story');
});

it('gives HTML with the claim’s address, its language and a link', () => {
  const { document } = parseHTML(quotationOf(note('c222222222'), cited));
  const quote = document.querySelector('blockquote');
  expect(quote?.getAttribute('cite')).toBe(permalink);
  expect(quote?.getAttribute('lang')).toBe('en');
  expect(document.querySelector('a')?.getAttribute('href')).toBe(permalink);
});

it('gives any words back to the letter', () => {
  const claim = (quote: string): Note => {
    const known = note('c222222222');
    return { ...known, claim: { ...known.claim, quote } };
  };
  fc.assert(
    fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.constant('<b>&amp;"</b>')), (quote) => {
      const { document } = parseHTML(quotationOf(claim(quote), cited));
      expect(document.querySelector('blockquote')?.textContent).toBe(quote);
      expect(document.querySelectorAll('*').length).toBe(4);
    }),
  );
});
