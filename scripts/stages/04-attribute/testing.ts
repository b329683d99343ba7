import { storyEntrySchema } from '../../../src/domain/index.ts';
import { clean } from '../02-clean/index.ts';
import { segment, type SegmentedArticle, type SegmentedStory } from '../03-segment/index.ts';

/** A story of the given texts, one article each, as this stage receives it. Lines are paragraphs. */
export function storyOf(...texts: string[]): SegmentedStory {
  const documents = texts.map((text, i) => ({
    id: `article-${i + 1}`,
    file: `article-${i + 1}.txt`,
    sha256: '0'.repeat(64),
    text,
    extracted: false,
    metadata: {},
  }));
  return segment(
    clean({ story: 'bridge', entry: storyEntrySchema.parse({}), documents, warnings: [] }),
  );
}

/** An article whose body is the text. */
export function articleOf(text: string): SegmentedArticle {
  const [article] = storyOf(text).articles;
  if (!article) throw new Error('a story of one text has one article');
  return article;
}
