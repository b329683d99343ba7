import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { neutralize } from '../decode.ts';
import type { DocumentMetadata, Format } from './format.ts';

/** Elements that begin a line of their own in the extracted text. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'FIGCAPTION']);

/** The element's text, a line a block, list items with a bullet; no white space but single spaces inside a line. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '' && words !== '•') lines.push(words);
    line = '';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === child.TEXT_NODE) line += child.textContent ?? '';
      else if (name === 'BR') flush();
      else if (!SKIPPED.has(name)) {
        const block = BLOCKS.has(name);
        if (block) flush();
        if (name === 'LI') line = '• ';
        walk(child);
        if (block) flush();
      }
    }
  };
  walk(root);
  flush();
  return lines;
}

function orUndefined(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A saved web page: its article as Mozilla's Readability finds it, its metadata as the page states it. */
export const html: Format = {
  name: 'html',
  extension: '.html',
  extracted: true,
  extract(decoded) {
    const { document } = parseHTML(decoded);
    const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const article = new Readability(document, { serializer: (node) => node }).parse();
    if (!article?.content) return { text: '', metadata: {} };
    const published = orUndefined(article.publishedTime);
    const metadata: DocumentMetadata = {};
    const fields = {
      headline: orUndefined(article.title),
      outlet: orUndefined(article.siteName),
      byline: orUndefined(article.byline),
      published:
        published === undefined || Number.isNaN(Date.parse(published)) ? undefined : published,
      url: url !== undefined && url !== null && /^https?:\/\//.test(url) ? url : undefined,
      language: orUndefined(article.lang),
    };
    for (const [key, value] of Object.entries(fields))
      if (value !== undefined) Object.assign(metadata, { [key]: value });
    return {
      text: neutralize(linesOf(article.content as unknown as Element).join('\n\n')),
      metadata,
    };
  },
};
