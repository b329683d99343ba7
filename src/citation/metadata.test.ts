import fc from 'fast-check';
import jsonld, { type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleClaim } from '../edition/example.ts';
import { citableArticle } from './citable.ts';
import { claimJsonLd, coinsOf, newsArticleOf, scriptText, zoteroOf } from './metadata.ts';

const article = exampleArticle({ id: 'post', url: 'https://post.example/pass' });
const permalink = 'https://edition.example/c/c222222222/';
const read = { site: 'E', publisher: 'P', edition: 1, date: '2031-05-01', language: 'en' };
const citable = citableArticle(article, { permalink, invented: false, read });

/** schema.org's context says of its words just this: they are its own, and some are addresses. */
const documentLoader: Options.Expand['documentLoader'] = (url) =>
  Promise.resolve({
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
  } as never);

const expanded = (document: object): Promise<object[]> =>
  jsonld.expand(document, { documentLoader, safe: true } as Options.Expand);

describe('JSON-LD', () => {
  it('says that a claim was made, by whom and where, and gives no verdict', async () => {
    const source = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;
    const spans = { source: null, cue: null, content: [{ start: 0, end: 8 }] };
    const claim = exampleClaim({ id: 'c1', article: 'post', source, speech: 'direct', spans });
    const [thing] = await expanded(claimJsonLd(claim, permalink, article, [article]));
    const text = JSON.stringify(thing);
    expect(thing).toMatchObject({ '@id': permalink, '@type': ['https://schema.org/Claim'] });
    expect(text).toContain('https://schema.org/Quotation');
    expect(text).toContain('https://schema.org/spokenByCharacter');
    expect(text).toContain('"@value":"The pass"');
    expect(text).toContain('https://schema.org/NewsArticle');
    expect(text).not.toMatch(/ClaimReview|reviewRating/);
  });

  it('names the first article only where that is another', () => {
    const claim = exampleClaim({ id: 'c1', article: 'post' });
    const earlier = exampleArticle({ id: 'early', headline: 'Pass may close' });
    expect(claimJsonLd(claim, permalink, article, [article])).not.toHaveProperty('firstAppearance');
    expect(claimJsonLd(claim, permalink, article, [earlier, article])).toHaveProperty(
      'firstAppearance',
      newsArticleOf(earlier),
    );
  });

  it('has no words that are withheld', () => {
    const claim = exampleClaim({ id: 'c1', article: 'post', withheld: true });
    expect(claimJsonLd(claim, permalink, article, [])).not.toHaveProperty('text');
  });

  it('ends no script element, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', ']]>')), (text) => {
        const script = scriptText({ text });
        expect(script).not.toContain('<');
        expect(JSON.parse(script)).toEqual({ text });
      }),
    );
  });
});

describe('what Zotero reads', () => {
  it('is a newspaper article where the original is meant, and a web page where a page is', () => {
    expect(Object.fromEntries(zoteroOf(citable, true))).toMatchObject({
      'z:itemType': 'newspaperArticle',
      'DC.title': 'Snow closes the pass',
      'DC.identifier': 'https://post.example/pass',
      'prism.publicationName': 'Hill Post',
    });
    expect(Object.fromEntries(zoteroOf(citable, false))).toMatchObject({
      'z:itemType': 'webpage',
      'DC.identifier': permalink,
    });
  });

  it('is a context object of which every part can be taken out again', () => {
    const parts = new URLSearchParams(coinsOf(citable));
    expect(parts.get('rft.atitle')).toBe('Snow closes the pass');
    expect(parts.get('rft.date')).toBe('2031-01-05');
    expect(parts.has('rft.au')).toBe(false);
  });
});
