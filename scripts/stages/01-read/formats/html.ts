import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { neutralize } from '../decode.ts';
import { leftOut, MOST_DEPTH } from '../left-out.ts';
import { depthOf } from './depth.ts';
import type { Format } from './format.ts';
import { markupOf, metadataOf } from './page-metadata.ts';

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

/** Posts of others shown inside the article; what they say is no text of it. */
const EMBEDDED =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, .fb-post';

/** Elements that hold paragraphs: `<div class="story-text">`. One without a class could be anything. */
function signatureOf(element: Element): string | undefined {
  const made = element.getAttribute('class')?.trim() ?? '';
  return made === '' ? undefined : `${element.nodeName} ${made}`;
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const wordsIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.split(' ').length, 0);

/** Share of an article's paragraphs that must stand in elements of one make before others of that make count as its text. */
const LEAST_OF_ONE_MAKE = 0.6;
/** How much longer the text must become by them; less may be a box of other stories. */
const LEAST_GAIN = 1.1;

/** The elements that hold the page's paragraphs, by make, with the paragraphs' words. Asked before Readability changes the page. */
function holdersOf(document: Document): { element: Element; signature: string; texts: string[] }[] {
  const holders = new Map<Element, string[]>();
  for (const paragraph of document.querySelectorAll('p')) {
    const element = paragraph.parentElement;
    if (!element) continue;
    const texts = holders.get(element) ?? [];
    texts.push(textOf(paragraph));
    holders.set(element, texts);
  }
  return [...holders].flatMap(([element, texts]) => {
    const signature = signatureOf(element);
    return signature === undefined
      ? []
      : [{ element: element.cloneNode(true) as Element, signature, texts }];
  });
}

/**
 * The article's lines. Readability keeps one element and its neighbours; where a page lays its text
 * out in several elements of one make, with advertisements between, the others belong to it too.
 */
function articleLines(content: Element, holders: ReturnType<typeof holdersOf>): string[] {
  const lines = linesOf(content);
  const kept = new Set(
    [...content.querySelectorAll('p')].map(textOf).filter((text) => text !== ''),
  );
  const makes = Map.groupBy(holders, ({ signature }) => signature);
  for (const make of makes.values()) {
    const texts = make.flatMap((holder) => holder.texts);
    const shared = texts.filter((text) => kept.has(text)).length;
    if (shared < LEAST_OF_ONE_MAKE * kept.size) continue;
    const all = make.flatMap(({ element }) => linesOf(element));
    if (wordsIn(all) > LEAST_GAIN * wordsIn(lines)) return all;
  }
  return lines;
}

/** A page may leave out the tags of its root and body (HTML Standard, 13.1.2.4), which the parser here does not put in. */
const withRoot = (page: string): string =>
  /<html[\s>]/i.test(page) ? page : `<html><head></head><body>${page}</body></html>`;

/** What Readability takes for the article; nothing where it fails on markup that no browser would write. */
function articleIn(document: Document) {
  try {
    return new Readability(document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

/** A saved web page: its article as Mozilla's Readability finds it, its metadata as the page states it. */
export const html: Format = {
  name: 'html',
  extension: '.html',
  extracted: true,
  extract(decoded) {
    if (depthOf(decoded) > MOST_DEPTH)
      throw leftOut(
        `has more than ${MOST_DEPTH} elements inside one another`,
        'Save the article as text',
      );
    const { document } = parseHTML(withRoot(decoded));
    for (const post of document.querySelectorAll(EMBEDDED)) post.remove();
    const holders = holdersOf(document);
    const markup = markupOf(document);
    const article = articleIn(document);
    if (!article?.content) return { text: '', metadata: {} };
    return {
      text: neutralize(articleLines(article.content as unknown as Element, holders).join('\n\n')),
      metadata: metadataOf(markup, article),
    };
  },
};
