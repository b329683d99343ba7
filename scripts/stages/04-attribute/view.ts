import { contains, overlaps, type Span } from '../../../src/domain/index.ts';
import { isCommonNoun } from './lexicon/nouns.ts';
import type { Quotation, SegmentedArticle, Sentence, Token } from '../03-segment/index.ts';

/** A token as the rules see it. */
export interface Word extends Token {
  /** It stands inside a quotation. */
  quoted: boolean;
  /** It is written as a name is: with a capital that the beginning of a sentence does not explain. */
  capital: boolean;
}

/** A sentence as the rules see it. */
export interface View {
  article: SegmentedArticle;
  sentence: Sentence;
  words: readonly Word[];
  /** The outermost quotations that reach into the sentence, cut to it. */
  quotations: readonly Quotation[];
}

/**
 * Words of a sentence that the rules look at. No writer's sentence has more; the limit keeps the
 * cost linear where a file has no full stops.
 */
const LONGEST = 300;

/** Parts of speech that are never names, whatever their capital. */
const NEVER_NAMES = new Set(['PRON', 'DET', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'AUX', 'INTJ', 'NUM']);

/** Does the capital show a name? At the head of a sentence or quotation a common noun has one too. */
function isCapital(token: Token, before: Token | undefined): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const heads = before === undefined || /^[“"‘'«„:]$/.test(before.text);
  return !heads || (!NEVER_NAMES.has(token.pos) && !isCommonNoun(token.text.toLowerCase()));
}

/** Tokens that a bracketed aside may have, marks included ("(D-Ohio)", "(WPR)"). */
const LONGEST_ASIDE = 7;

/** The tokens without short asides in brackets, which stand between a name and its verb. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const open = token.text === ')' ? kept.findLastIndex((before) => before.text === '(') : -1;
    kept.push(token);
    if (open > 0 && kept.length - open <= LONGEST_ASIDE) kept.length = open;
  }
  return kept;
}

/** The views of an article's sentences, in order. */
export function viewsOf(article: SegmentedArticle): View[] {
  const outer = article.quotations.filter((quotation) => quotation.inside === null);
  let from = 0;
  return article.sentences.map((sentence) => {
    while ((outer[from]?.end ?? Infinity) <= sentence.start) from += 1;
    const quotations: Quotation[] = [];
    for (let i = from; i < outer.length; i += 1) {
      const quotation = outer[i];
      if (!quotation || quotation.start >= sentence.end) break;
      if (overlaps(quotation, sentence)) {
        quotations.push({
          ...quotation,
          start: Math.max(quotation.start, sentence.start),
          end: Math.min(quotation.end, sentence.end),
        });
      }
    }
    const words = withoutAsides(sentence.tokens.slice(0, LONGEST)).map((token, i, all) => ({
      ...token,
      quoted: quotations.some((quotation) => contains(quotation, token)),
      capital: isCapital(token, all[i - 1]),
    }));
    return { article, sentence, words, quotations };
  });
}

export function textOf(article: { text: string }, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** The span from one word to another, both included; undefined where either is missing. */
export function spanOf(words: readonly Token[]): Span | undefined {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const isLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Is every word of the sentence inside a quotation? */
export function isAllQuoted(view: View): boolean {
  const words = view.words.filter((word) => isLetter(word.text));
  return words.length > 0 && words.every((word) => word.quoted);
}
