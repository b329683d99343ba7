import { contains, type Claim, type Span } from '../../../../src/domain/index.ts';
import type { CleanArticle } from '../../02-clean/index.ts';

/**
 * The text of an article as its page has it: its blocks with runs of white space as one space and a
 * line feed between them. It equals the `textContent` of the page's element `#text`.
 */
export interface PageText {
  text: string;
  /** The file that the blocks are cut from. */
  file: string;
  /** Stretches of the file, each with where it begins in `text`. */
  blocks: readonly { span: Span; at: number }[];
}

/** White space as a page shows it. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ');

export function pageTextOf({
  text: file,
  blocks,
}: Pick<CleanArticle, 'text' | 'blocks'>): PageText {
  const lines = blocks.map(({ start, end }) => folded(file.slice(start, end)));
  let at = 0;
  const placed = blocks.map(({ start, end }, i) => {
    const block = { span: { start, end }, at };
    at += (lines[i] ?? '').length + 1;
    return block;
  });
  return { text: lines.join('\n'), file, blocks: placed };
}

/**
 * Where a stretch of the file stands in the page's text, in UTF-16 code units.
 * @throws when it is not the same words there: a mark on the wrong words must not ship
 */
function placeOf(page: PageText, span: Span): Span {
  const block = page.blocks.find((candidate) => contains(candidate.span, span));
  if (!block) throw new Error(`no block of the article holds ${span.start} to ${span.end}`);
  const start = block.at + folded(page.file.slice(block.span.start, span.start)).length;
  const words = folded(page.file.slice(span.start, span.end));
  const end = start + words.length;
  if (page.text.slice(start, end) !== words)
    throw new Error(`the page has other words at ${start} to ${end}`);
  return { start, end };
}

/**
 * Characters of context on each side of a quote, to begin with; doubled until the quote stands
 * there once. More costs bytes, fewer cost rounds.
 */
const CONTEXT = 32;
/** The most there is: where a page repeats itself over so many characters, the position tells which is meant. */
export const MOST_CONTEXT = 1024;

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Code points before a place that is counted in UTF-16 code units. */
function codePoints(text: string, before: number): number {
  return before - (text.slice(0, before).match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}

/** Over how many characters on both sides a text is the same around two places of the same words. */
function sameAround(text: string, { start, end }: Span, other: number): number {
  const behind = other + end - start;
  let length = 0;
  while (
    length < MOST_CONTEXT &&
    (start <= length || text[start - 1 - length] === text[other - 1 - length]) &&
    (end + length >= text.length || text[end + length] === text[behind + length])
  )
    length += 1;
  return length;
}

/** The least context by which the words at a place are told from the same words elsewhere. */
function contextAt(text: string, span: Span): number {
  const exact = text.slice(span.start, span.end);
  let context = CONTEXT;
  for (
    let other = text.indexOf(exact);
    other >= 0 && other < text.length && context < MOST_CONTEXT;
    other = text.indexOf(exact, other + 1)
  ) {
    const same = other === span.start ? 0 : sameAround(text, span, other);
    while (context <= same && context < MOST_CONTEXT) context *= 2;
  }
  return context;
}

/** A quote with what stands around it, so much that nothing else on the page is meant. */
function quoteAt(text: string, span: Span) {
  const { start, end } = span;
  const context = contextAt(text, span);
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  // No half of a surrogate pair.
  const prefix = text.slice(isLow(text, from) ? from - 1 : from, start);
  const suffix = text.slice(end, isLow(text, to) ? to + 1 : to);
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix };
}

/**
 * Selectors of a stretch of an article on its page: by quote, and by position in the element
 * `#text`, counted in code points, the end exclusive (W3C Web Annotation Data Model, sections
 * 4.2.4, 4.2.5 and 4.2.9). Of an article that the site shows only in part, by the claim's quote
 * alone.
 * @param span a part of the claim, or all of it
 */
export function selectorsOf(page: PageText | undefined, claim: Claim, span: Span) {
  if (!page) {
    const exact = claim.quote.slice(span.start - claim.start, span.end - claim.start);
    return [{ type: 'TextQuoteSelector', exact: folded(exact) }];
  }
  const place = placeOf(page, span);
  return [
    quoteAt(page.text, place),
    {
      type: 'CssSelector',
      value: '#text',
      refinedBy: {
        type: 'TextPositionSelector',
        start: codePoints(page.text, place.start),
        end: codePoints(page.text, place.end),
      },
    },
  ];
}
