import type { CustomRecord } from 'pagefind';
import { gravityOf } from '../edition/gravity.ts';
import { tellingOf } from '../edition/note.ts';
import { labelOf, outletOf } from '../edition/article-name.ts';
import type { StoryIndex } from '../edition/story-index.ts';
import type { permalinks } from '../permalink.ts';

/** What a claim's result shows beside its words. */
export interface ClaimMeta extends Record<string, string> {
  source: string;
  siglum: string;
  outlet: string;
  headline: string;
  published: string;
  /** Other spellings of words in the claim, so that they find it too. */
  also: string;
}

/** The words by which one word of the query finds others; of `site.yaml`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * One record a claim. Pagefind searches the content and the meta; the filters are what a reader
 * can narrow a search down to.
 *
 * @param language of the site: one index holds claims of every language
 */
export function claimRecords(
  index: StoryIndex,
  link: ReturnType<typeof permalinks>,
  language: string,
  synonyms: Synonyms,
): CustomRecord[] {
  const { story } = index.story;
  const shown = index.story.claims.filter(({ withheld }) => withheld === undefined);
  return shown.map(({ id }): CustomRecord => {
    const { claim, article, speaker } = tellingOf(index, id);
    const meta: ClaimMeta = {
      source: speaker.name,
      siglum: article.siglum,
      outlet: outletOf(article),
      headline: labelOf(article),
      published: article.published ?? '',
      also: alsoFound(`${claim.quote} ${speaker.name}`, synonyms).join(' '),
    };
    return {
      url: link.place(story, claim),
      content: claim.quote,
      language,
      meta,
      filters: {
        story: [story],
        outlet: [meta.outlet],
        source: [speaker.name],
        kind: [speaker.kind],
        speech: [claim.speech],
        modality: [claim.modality],
        disagreement: (index.disagreementsOn.get(id) ?? []).flatMap((disagreement) => [
          gravityOf(disagreement),
          disagreement.kind,
        ]),
      },
    };
  });
}

/** The other words of each group of synonyms that has a word in the text. */
function alsoFound(text: string, synonyms: Synonyms): string[] {
  const lower = text.toLocaleLowerCase();
  return Object.entries(synonyms)
    .map(([word, others]) => [word, ...others])
    .filter((group) => group.some((word) => lower.includes(word.toLocaleLowerCase())))
    .flatMap((group) => group.filter((word) => !lower.includes(word.toLocaleLowerCase())));
}
