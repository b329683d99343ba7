import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyEntrySchema } from '../../../src/domain/index.ts';
import type { SourceDocument } from '../01-read/index.ts';
import { clean } from './index.ts';

function document(id: string, text: string): SourceDocument {
  return { id, file: `${id}.txt`, sha256: '0'.repeat(64), text, extracted: false, metadata: {} };
}

function cleaned(texts: Record<string, string>, entry: object = {}): ReturnType<typeof clean> {
  const documents = Object.entries(texts).map(([id, text]) => document(id, text));
  return clean({ story: 'bridge', entry: storyEntrySchema.parse(entry), documents, warnings: [] });
}

function body(text: string): string[] {
  const [article] = cleaned({ a: text }).articles;
  return (
    article?.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`) ??
    []
  );
}

const LEAD = 'The old bridge over the river was closed for good by the council on Monday night.';

describe('clean', () => {
  it('keeps the body and leaves out what belongs to the page', () => {
    const page = `News | Sport | Weather\n\nOld bridge closes for good\n\nBy Ann Doe, Harbour Wire\nPublished 4 May 2025\n\n${LEAD}\n\nWhat happens next\n\nNobody knows.\n\n• The ferry runs\n\nShare this page\n\nMost read\n\nTen best pies\n\nStar weds\n`;
    expect(body(page)).toEqual([
      `paragraph: ${LEAD}`,
      'heading: What happens next',
      'paragraph: Nobody knows.',
      'item: The ferry runs',
    ]);
  });

  it('gathers what the page states, and lets story.yaml have the last word', () => {
    const page = `Old bridge closes for good\nBy Ann Doe, Harbour Wire\nPublished 4 May 2025\n${LEAD}`;
    const [stated] = cleaned({ a: page }).articles;
    expect(stated).toMatchObject({
      headline: 'Old bridge closes for good',
      byline: 'Ann Doe',
      outlet: 'Harbour Wire',
      published: '2025-05-04',
    });
    const [told] = cleaned({ a: page }, { articles: { a: { outlet: 'The Wire' } } }).articles;
    expect(told?.outlet).toBe('The Wire');
  });

  it('joins lines that are broken at a fixed width', () => {
    const wrapped =
      'The old bridge over the river was closed\nfor good by the council on Monday night,\nand nobody in the town knows what will\ncome next or who will have to pay for it.\n\nThe mayor said on Tuesday that the ferry\nwould run until the new bridge is built,\nand that the town would pay for it all\nout of the money it had put by.';
    expect(body(wrapped)).toHaveLength(2);
  });

  it('sees a dateline and lets the text begin behind it', () => {
    const [article] = cleaned({ a: `HARBOURTOWN, May 4, 2025 (HW) - ${LEAD}` }).articles;
    expect(article?.text.slice(article.opening)).toBe(LEAD);
    expect(article).toMatchObject({ published: '2025-05-04', agency: 'HW' });
  });

  it('names the articles A, B, C by time, the undated ones last, in any order of files', () => {
    const texts = {
      z: `Published 4 May 2025\n${LEAD}`,
      y: LEAD,
      x: `Published 3 May 2025\n${LEAD}`,
    };
    const sigla = (order: (keyof typeof texts)[]): string[] =>
      cleaned(Object.fromEntries(order.map((id) => [id, texts[id]]))).articles.map(
        ({ id, siglum }) => `${siglum} ${id}`,
      );
    expect(sigla(['z', 'y', 'x'])).toEqual(['A x', 'B z', 'C y']);
    expect(sigla(['x', 'y', 'z'])).toEqual(sigla(['z', 'y', 'x']));
  });

  it('warns of a file without an article in it', () => {
    expect(cleaned({ a: '   \n' }).warnings).toHaveLength(1);
  });

  it('takes any text: blocks lie in order, apart, and inside the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const [article] = cleaned({ a: text }).articles;
        let from = 0;
        for (const { start, end } of article?.blocks ?? []) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
