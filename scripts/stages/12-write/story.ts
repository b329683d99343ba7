import { articleSchema, storySchema, type Story } from '../../../src/domain/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';

/** "ukraine-pact" as "Ukraine pact": the title of a story that has no `story.yaml`. */
function titleOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words === '' ? folder : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What `story.json` holds of a compared story. */
export function storyOf(compared: ComparedStory, engine: string): Story {
  const { story, entry, articles, sources, claims, alignments } = compared;
  const { disagreements, candidates, variants } = compared;
  return storySchema.parse({
    story,
    title: entry.title ?? titleOf(story),
    summary: entry.summary ?? null,
    invented: entry.invented,
    engine,
    articles: articles.map((article) => articleSchema.parse(article)),
    sources,
    claims,
    alignments,
    disagreements,
    candidates,
    variants,
  });
}
