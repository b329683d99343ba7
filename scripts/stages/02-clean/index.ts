import type { Article, Span, StoryEntry } from '../../../src/domain/index.ts';
import type { Warning } from '../01-read/index.ts';

/** What a block of an article's body is. Boilerplate, captions and bylines are no blocks. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'correction';

/** A block of the body, as the span of the file that holds its words. */
export interface Block extends Span {
  kind: BlockKind;
}

/** An article with its body found. `text` is the whole file as decoded; `blocks` are the cleaned part of it. */
export interface CleanArticle extends Article {
  text: string;
  blocks: Block[];
}

export interface CleanStory {
  story: string;
  entry: StoryEntry;
  articles: CleanArticle[];
  warnings: Warning[];
}
