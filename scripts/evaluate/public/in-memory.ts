import { storyEntrySchema } from '../../../src/domain/index.ts';
import type { ReadStory, SourceDocument } from '../../stages/01-read/index.ts';

/** Texts that are no files, as the stage `clean` takes them: a story without `story.yaml`. */
export function readTexts(
  texts: readonly { id: string; text: string; metadata?: SourceDocument['metadata'] }[],
): ReadStory {
  return {
    story: 'story',
    entry: storyEntrySchema.parse({}),
    documents: texts.map(({ id, text, metadata = {} }) => ({
      id,
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      text,
      extracted: false,
      metadata,
    })),
    warnings: [],
  };
}
