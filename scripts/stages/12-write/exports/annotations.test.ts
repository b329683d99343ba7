import fc from 'fast-check';
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { ANNOTATION_CONTEXT } from './annotation-context/testing.ts';
import { annotations } from './annotations.ts';
import type { ExportInput } from './export.ts';
import { MOST_CONTEXT } from './page-text.ts';
import { disagreeing, hostileText, inputOf, SITE } from './testing.ts';

const quoteSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const positionSchema = z.object({
  type: z.literal('CssSelector'),
  value: z.literal('#text'),
  refinedBy: z.object({
    type: z.literal('TextPositionSelector'),
    start: z.number(),
    end: z.number(),
  }),
});
const targetSchema = z.object({
  source: z.string(),
  selector: z.union([z.tuple([quoteSchema]), z.tuple([quoteSchema, positionSchema])]),
});
const collectionSchema = z.object({
  total: z.number(),
  label: z.string(),
  status: z.string(),
  notice: z.string(),
  first: z.object({
    items: z.array(
      z.looseObject({
        id: z.string(),
        motivation: z.string(),
        body: z.array(z.object({ purpose: z.string(), value: z.string() })),
        target: z.union([targetSchema, z.array(targetSchema)]),
      }),
    ),
  }),
});

const collectionOf = (input: ExportInput) =>
  collectionSchema.parse(JSON.parse(annotations.textOf(input)));

/** Every stretch of an article that is pointed at, with the words that must be there. */
function pointed(input: ExportInput) {
  const { claims, disagreements } = input.story;
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const marked = disagreements.flatMap(({ readings }) =>
    readings.flatMap((reading) =>
      reading.claims.flatMap((id) => {
        const claim = claimById.get(id);
        const mark = reading.marks.find((one) => one.claim === id) ?? claim;
        return claim && mark
          ? [claim.quote.slice(mark.start - claim.start, mark.end - claim.start)]
          : [];
      }),
    ),
  );
  const words = [...claims.map(({ quote }) => quote), ...marked];
  const targets = collectionOf(input).first.items.flatMap(({ target }) => target);
  expect(targets.length).toBe(words.length);
  return targets.map((target, i) => ({ target, words: (words[i] ?? '').replace(/\s+/g, ' ') }));
}

/** The texts of the pages, by address. */
const pageTexts = ({ pages }: ExportInput): Map<string, string> =>
  new Map([...pages].map(([id, { text }]) => [`${SITE.url}bridge/${id}/`, text]));

function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** Finds every target anew, by position and by quote, and compares the words. */
function expectToAnchor(input: ExportInput): void {
  const texts = pageTexts(input);
  for (const { target, words } of pointed(input)) {
    const text = texts.get(target.source) ?? '';
    const [quote, position] = target.selector;
    const { start = -1, end = -1 } = position?.refinedBy ?? {};
    expect(Array.from(text).slice(start, end).join('')).toBe(words);
    expect(quote.exact).toBe(words);
    const { prefix = '', suffix = '' } = quote;
    const whole = prefix + quote.exact + suffix;
    const places = [...occurrences(text, whole)].map((at) => at + prefix.length);
    if (Math.max(prefix.length, suffix.length) < MOST_CONTEXT) expect(places).toHaveLength(1);
    expect(places.map((at) => Array.from(text.slice(0, at)).length)).toContain(start);
    expect(whole.isWellFormed()).toBe(true);
  }
}

describe('annotations', () => {
  it('points at a claim’s words in code points, behind astral characters, CRLF and combining marks', () => {
    const input = inputOf([
      'A 🙂 de\u0301but\r\n\r\n🙂🙂 Ann Doe said \t the bridge was shut.\r\n\r\n𝔉 Ann Doe said the bridge was open.',
    ]);
    expect(input.story.claims.length).toBeGreaterThan(1);
    expectToAnchor(input);
  });

  it('tells equal sentences apart by as much context as it takes', () => {
    const sentence = 'Ann Doe said the bridge was shut. ';
    const input = inputOf([sentence.repeat(12)]);
    expect(input.story.claims.length).toBe(12);
    expectToAnchor(input);
  });

  it('lets the position tell equal sentences apart where a page repeats itself at length', () => {
    const input = inputOf(['Ann Doe said the bridge was shut. '.repeat(200)]);
    expectToAnchor(input);
    const quotes = pointed(input).map(({ target }) => target.selector[0]);
    for (const { prefix = '', suffix = '' } of quotes)
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(MOST_CONTEXT + 1);
  });

  it('points at the words in which readings differ, as a link of two targets or more', () => {
    const input = disagreeing();
    const links = collectionOf(input).first.items.filter(
      ({ motivation }) => motivation === 'linking',
    );
    expect(
      links.map(({ target }) => [target].flat().map(({ selector }) => selector[0].exact)),
    ).toEqual([['12', '19']]);
    expectToAnchor(input);
  });

  it('anchors exactly in any text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 2 }), (texts) => {
        expectToAnchor(inputOf(texts));
      }),
      { numRuns: 150 },
    );
  });

  it('points by the quote alone where the page has not the whole text', () => {
    const entry = { articles: { a0: { rights: 'excerpt' as const } } };
    const input = inputOf(['Ann Doe said the bridge was shut.'], entry);
    for (const { target, words } of pointed(input))
      expect(target.selector).toEqual([{ type: 'TextQuoteSelector', exact: words }]);
  });

  it('names every annotation by its permalink and says who vouches', () => {
    const input = disagreeing();
    const [claim] = input.story.claims;
    const said = collectionOf(input).first.items.find(({ body }) =>
      body.some(({ value }) => value === 'Ida Holt'),
    );
    expect(collectionOf(input).first.items[0]?.id).toBe(`${SITE.url}c/${claim?.id ?? ''}/`);
    expect(said?.body[0]).toEqual({ purpose: 'identifying', value: 'Ida Holt' });
  });

  it('says of a draft, of an edition and of an invented story what it is', () => {
    const draft = collectionOf(disagreeing());
    expect([draft.status, draft.label]).toEqual(['Draft', 'Bridge, The Test Edition, draft']);
    expect(draft.notice).not.toContain('invented');
    const edition = { number: 3, date: '2031-05-01' };
    const recorded = collectionOf(disagreeing({ invented: true }, edition));
    expect(recorded.status).toBe('Published');
    expect(recorded.label).toBe(
      'Bridge (invented story), The Test Edition, edition 3 of 2031-05-01',
    );
    for (const { body } of recorded.first.items)
      expect(body.map(({ value }) => value)).toContain('invented story');
  });

  it('expands as JSON-LD without losing a field', async () => {
    const input = disagreeing({ invented: true }, { number: 1, date: '2031-05-01' });
    const contexts: Options.Common['documentLoader'] = (url) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return Promise.resolve({ documentUrl: url, document: ANNOTATION_CONTEXT });
    };
    // `safe` refuses what expansion would drop; the types do not know it.
    const options = { documentLoader: contexts, safe: true };
    const expanded = await jsonld.expand(
      JSON.parse(annotations.textOf(input)) as JsonLdDocument,
      options,
    );
    const quads = z.string().parse(await jsonld.toRDF(expanded, { format: 'application/n-quads' }));
    const count = (pattern: string): number => quads.split(pattern).length - 1;
    const { claims, disagreements } = input.story;
    expect(count('<http://www.w3.org/ns/oa#Annotation>')).toBe(
      claims.length + disagreements.length,
    );
    expect(count('<http://www.w3.org/ns/oa#linking>')).toBe(disagreements.length);
    expect(count('<http://www.w3.org/ns/oa#start>')).toBe(pointed(input).length);
    expect(count('<http://purl.org/spar/cito/disagreesWith>')).toBe(2);
    expect(quads).toContain('"2031-05-01"');
  });
});
