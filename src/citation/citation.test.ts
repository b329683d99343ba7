import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBib } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { citableArticle, citableClaim, citableStory } from './citable.ts';
import { formats } from './formats/index.ts';
import { onOneLine } from './original.ts';
import { article, as, AT, claim, hostile, permalink, read } from './testing.ts';

describe('every format', () => {
  it.each(formats.map((one) => [one.name, one]))(
    '%s says what it is for, and where it was read',
    (_, one) => {
      expect(one.for).toMatch(/\.$/);
      const text = one.of(claim());
      expect(text).toContain('c222222222');
      expect(text).not.toMatch(/undefined|null|\[object/);
    },
  );

  it.each(formats.map((one) => [one.name, one]))(
    '%s says that a story is invented, save for the bare link',
    (name, one) => {
      const where = { permalink, invented: true, read };
      const made = [
        citableClaim({ id: 'c1', quote: 'x' }, article, AT, where),
        citableArticle(article, where),
        citableStory({ story: 'pass', title: 'The pass' }, where),
      ];
      for (const citable of made) expect(/invented/i.test(one.of(citable))).toBe(name !== 'Link');
    },
  );

  it('leaves out what is not known', () => {
    const bare = claim('x', {
      headline: null,
      outlet: null,
      byline: null,
      published: null,
      url: null,
      accessed: null,
    });
    expect(bare.item.title ?? bare.item['container-title'] ?? bare.item.issued).toBeUndefined();
    expect(as('Wikipedia', bare)).toMatch(/^\{\{cite news \|quote=x\}\} \[https/);
    expect(as('RIS', bare)).not.toMatch(/^(?:TI|T2|AU|PY|DA|UR|Y2) {2}-/m);
    for (const { of } of formats) expect(of(bare)).not.toMatch(/undefined|n\.d\./);
  });
});

describe('the plain sentence', () => {
  it('names who says it, the article, and where it was read', () => {
    expect(as('Plain sentence', claim())).toBe(
      'Edda Lunn (warden), in “Snow closes the pass”, Hill Post, 2031-01-05. Claim 2 of article A, as marked in The Edition, edition 2 of 2031-05-01, https://edition.example/c/c222222222/',
    );
  });
});

describe('the sentences', () => {
  it('are worded by the style, the original first and this edition behind it', () => {
    expect(as('Sentence, APA', claim())).toBe(
      'Ann Doe. (2031, January 5). Snow closes the pass. Hill Post. https://post.example/pass?a=1&b=[2] Claim 2 of article A, as marked in The Edition, edition 2 of 2031-05-01, https://edition.example/c/c222222222/',
    );
    expect(as('Sentence, Vancouver', claim())).toMatch(/^Ann Doe\. Snow closes the pass\./);
  });

  it('close off words that run from right to left', () => {
    expect(as('Sentence, APA', claim('x', { outlet: 'صحيفة الجبل' }))).toContain(
      '\u2068صحيفة الجبل\u2069',
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(hostile, hostile, (headline, byline) => {
        const citable = claim('x', { headline, byline });
        for (const { of } of formats) expect(of(citable)).not.toContain('undefined');
      }),
      { numRuns: 60 },
    );
  });
});

describe('BibTeX and BibLaTeX', () => {
  it.each(['BibTeX', 'BibLaTeX'])('%s is read back with its title and key', (name) => {
    const { entries, errors } = parseBib(as(name, claim()));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      key: 'c222222222',
      fields: { title: 'Snow closes the pass' },
    });
  });

  it.each(['BibTeX', 'BibLaTeX'])(
    '%s keeps one entry and its words, whatever these are',
    (name) => {
      fc.assert(
        fc.property(hostile, (quote) => {
          const { entries, errors } = parseBib(as(name, claim(quote)));
          expect(errors).toEqual([]);
          expect(entries.map(({ key }) => key)).toEqual(['c222222222']);
          expect(String(entries[0]?.fields.note)).toContain('Claim 2 of article A');
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('RIS', () => {
  it('is one record, whatever the words are', () => {
    fc.assert(
      fc.property(hostile, hostile, (quote, headline) => {
        const text = as('RIS', claim(quote, { headline }));
        const lines = text.trimEnd().split('\r\n');
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
        const [item] = new Cite(text).data;
        if (onOneLine(headline) !== '') expect(item?.title).toBe(onOneLine(headline));
      }),
      { numRuns: 60 },
    );
  });
});

describe('CSL-JSON', () => {
  const day = z.object({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) });
  const schema = z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['article-newspaper', 'webpage']),
      title: z.string().optional(),
      'container-title': z.string().optional(),
      publisher: z.string().optional(),
      author: z.array(z.strictObject({ literal: z.string() })).optional(),
      issued: day.optional(),
      accessed: day.optional(),
      URL: z.url().optional(),
      language: z.string(),
      note: z.string(),
    }),
  );

  it('has the fields of csl-data.json and no other', () => {
    expect(schema.parse(JSON.parse(as('CSL-JSON', claim())))).toMatchObject([
      { type: 'article-newspaper', issued: { 'date-parts': [[2031, 1, 5]] } },
    ]);
  });
});
