import type { Span } from '../../../src/domain/index.ts';

/** A line with words in it, without the white space around them. */
export interface Line extends Span {
  /** Its words; of a very long line only the two ends, which is all that a rule needs to see. */
  text: string;
  /** True where an empty line, or the top of the file, stands before it. */
  apart: boolean;
}

/** What a line of a scraped page is, where it is not simply a paragraph. */
export type Label =
  | 'headline'
  | 'byline'
  | 'date'
  | 'masthead'
  | 'furniture'
  | 'teaser'
  | 'caption'
  | 'heading'
  | 'item'
  | 'correction';

/** What a page says of its article. */
export interface Stated {
  headline?: string;
  outlet?: string;
  byline?: string;
  agency?: string;
  published?: string;
}

/** A rule's finding: the label of a line (by its index) and what the line states. */
export interface Finding {
  line: number;
  label: Label;
  states?: Stated;
}

/** The page as the rules see it: its lines, and what earlier rules have said of them. */
export interface Page {
  lines: readonly Line[];
  labels: ReadonlyMap<number, Label>;
}

/** A rule of cleaning. Its examples are its documentation and its test. */
export interface CleanRule {
  name: string;
  /** One sentence for the Method page. */
  about: string;
  examples: {
    /** A page, and the lines of it that the rule labels. */
    found: readonly { page: string; lines: readonly string[]; states?: Stated }[];
    /** Pages on which the rule stays silent. */
    silent: readonly string[];
  };
  find(page: Page): Finding[];
}

const LINE = /[^\r\n]+/g;
/** An empty line. */
const GAP = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;

/** Characters of each end of a very long line; keeps every rule's cost bounded whatever the file. */
const END_SHOWN = 1000;

function shown(words: string): string {
  return words.length <= 2 * END_SHOWN
    ? words
    : `${words.slice(0, END_SHOWN)} … ${words.slice(-END_SHOWN)}`;
}

/** Splits a text into its lines; lines without words are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    lines.push({
      start,
      end: start + words.length,
      text: shown(words),
      apart: lines.length === 0 || GAP.test(text.slice(end, start)),
    });
    end = start + words.length;
  }
  return lines;
}

/** Does the text end as a sentence does: with a mark, and perhaps a closing quote or bracket behind it? */
export function endsAsSentence(text: string): boolean {
  return /[.!?…][”"’')\]]*$/.test(text);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words from which on a full sentence is a paragraph of the body rather than part of the page's head. */
const BODY_WORDS = 12;

/** Does the line read as a paragraph of the article: a full sentence of some length? */
export function isBody(line: Line): boolean {
  return endsAsSentence(line.text) && wordCount(line.text) >= BODY_WORDS;
}

/** Index of the first unlabelled paragraph; the lines before it are the page's head. */
export function bodyStart(page: Page): number {
  const index = page.lines.findIndex((line, i) => isBody(line) && !page.labels.has(i));
  return index < 0 ? page.lines.length : index;
}
