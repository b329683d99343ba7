import type { Span } from '../../../src/domain/index.ts';
import { isEnglish, type CleanArticle, type CleanStory } from '../02-clean/index.ts';
import { quotationsOf, type Quotation } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize, type Token } from './tokenize.ts';

export type { Quotation } from './quotations.ts';
export { sentencesOf } from './sentences.ts';
export { tokenize, type Token } from './tokenize.ts';

/** A sentence with its tokens. It never crosses the border of its block. */
export interface Sentence extends Span {
  /** Index into the article's `blocks`. */
  block: number;
  tokens: Token[];
}

export interface SegmentedArticle extends CleanArticle {
  sentences: Sentence[];
  quotations: Quotation[];
}

export interface SegmentedStory extends Omit<CleanStory, 'articles'> {
  articles: SegmentedArticle[];
}

function segmentArticle(article: CleanArticle): SegmentedArticle {
  const { text, blocks, opening, language } = article;
  // In a language that the rules do not know, no mark is better than a wrong one.
  if (!isEnglish(language)) return { ...article, sentences: [], quotations: [] };
  const sentences = blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return [];
    const start = block.start < opening && opening < block.end ? opening : block.start;
    return sentencesOf(text, { start, end: block.end }).map((span) => ({
      ...span,
      block: index,
      tokens: tokenize(text.slice(span.start, span.end), span.start),
    }));
  });
  return { ...article, sentences, quotations: quotationsOf(text, blocks) };
}

/** Cuts each article's body into sentences and finds its quotations. Headings have no sentences, nor has an article in another language than English. */
export function segment(story: CleanStory): SegmentedStory {
  return { ...story, articles: story.articles.map(segmentArticle) };
}
