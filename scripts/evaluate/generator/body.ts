import type { Span } from '../../../src/domain/index.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { segment, type Sentence } from '../../stages/03-segment/index.ts';
import { readTexts } from '../public/in-memory.ts';

/** A sentence of an article's body with its words. */
export interface BodySentence extends Sentence {
  words: string;
}

/** New words for a stretch of a text; of no length, they are put in before its start. */
export interface Edit extends Span {
  words: string;
}

/** The sentences of a text's body: its headline, byline, furniture and corrections stay as they are. */
export function bodySentences(text: string): BodySentence[] {
  const { articles } = segment(clean(readTexts([{ id: 'body', text }])));
  return articles.flatMap(({ sentences, blocks }) =>
    sentences
      .filter(({ block }) => blocks[block]?.kind !== 'correction')
      .map((sentence) => ({ ...sentence, words: text.slice(sentence.start, sentence.end) })),
  );
}

/** Makes edits that do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((made, { start, end, words }) => made.slice(0, start) + words + made.slice(end), text);

/** Rewrites each sentence of the body by itself. */
export const inSentences = (
  text: string,
  rewrite: (words: string, sentence: BodySentence) => string,
): string =>
  edited(
    text,
    bodySentences(text).map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      words: rewrite(sentence.words, sentence),
    })),
  );

/** The first letter as at the beginning of a sentence. */
export const capitalised = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
