import { articleSchema, storySchema, type Story } from '../../../src/domain/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';

/** "harbour-fire" as "Harbour fire": the title of a story that has no `story.yaml`. */
function titleOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words === '' ? folder : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What made an edition, for the files' own record. */
export interface Maker {
  /** Name and version of the engine. */
  engine: string;
  /** Name of the sentence encoder, if one was used. */
  encoder: string | null;
}

/** What `story.json` holds of a compared story. */
export function storyOf(compared: ComparedStory, { engine, encoder }: Maker): Story {
  const { story, entry, articles, sources, claims, alignments, texts, events } = compared;
  const { disagreements, candidates, variants } = compared;
  return storySchema.parse({
    story,
    title: entry.title ?? titleOf(story),
    summary: entry.summary ?? null,
    invented: entry.invented,
    engine,
    encoder,
    articles: articles.map((article) => articleSchema.parse(article)),
    sources,
    claims,
    alignments,
    texts,
    events: events.length > 1 ? events : [],
    disagreements,
    candidates,
    variants,
  });
}
