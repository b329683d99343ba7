import type { Span } from '../../../src/domain/index.ts';
import type { CleanArticle, CleanStory } from '../02-clean/index.ts';
import type { Token } from './tokenize.ts';

export type { Token } from './tokenize.ts';

/** A sentence with its tokens. It never crosses the border of its block. */
export interface Sentence extends Span {
  /** Index into the article's `blocks`. */
  block: number;
  tokens: Token[];
}

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** False for scare quotes, titles and nicknames. */
  speech: boolean;
  /** Index of the quotation in which this one stands, or null. */
  inside: number | null;
  /** True where the quotation runs on into the next paragraph, which re-opens it. */
  continues: boolean;
}

export interface SegmentedArticle extends CleanArticle {
  sentences: Sentence[];
  quotations: Quotation[];
}

export interface SegmentedStory extends Omit<CleanStory, 'articles'> {
  articles: SegmentedArticle[];
}
