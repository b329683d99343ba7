import { publicArticles, storyArticles } from './articles.ts';
import { measureGenerator } from './measure.ts';
import { detailsOf, rowsOf } from './report.ts';

export interface GeneratorReport {
  rows: [name: string, figure: string][];
  /** What was not as it should be, a line each. */
  details: string[];
}

const SEED = 1;
/**
 * Spots of one mutation that are tried in an article: more take longer, and let long articles
 * outweigh the others. The stories are few, the public articles many.
 */
const STORY_SPOTS = 8;
const PUBLIC_SPOTS = 3;

/**
 * Measures what the engine shows between articles and generated copies of them: nothing where a
 * copy says the same, the one thing that was changed where it does not.
 * @param stories the stories of `content` that are meant
 * @param data the folder of the public sets; without it the stories alone are measured
 */
export async function scoreGenerated(
  content: string,
  stories: readonly string[],
  data: string | undefined,
): Promise<GeneratorReport> {
  const own = measureGenerator(await storyArticles(content, stories), SEED, STORY_SPOTS);
  const report: GeneratorReport = {
    rows: rowsOf(own, 'stories', 'they were in view while the generator was made'),
    details: detailsOf(own, 'stories'),
  };
  const open = data === undefined ? undefined : await publicArticles(data, 'looking');
  if (!open) return report;
  const score = measureGenerator(open.articles, SEED, PUBLIC_SPOTS);
  const note = `the looking half, for the choice of spots was made on the checking half; ${open.name}`;
  report.rows.push(...rowsOf(score, 'ECB+', note));
  report.details.push(...detailsOf(score, 'ECB+'));
  return report;
}
