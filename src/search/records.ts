import type { CustomRecord } from 'pagefind';
import { gravityOf } from '../edition/gravity.ts';
import { tellingOf } from '../edition/note.ts';
import { labelOf, outletOf } from '../edition/article-name.ts';
import type { StoryIndex } from '../edition/story-index.ts';
import { onlyIn } from '../edition/texts.ts';
import type { permalinks } from '../permalink.ts';
import { foldedWords, wordsOf } from './fold.ts';
import { hide } from './shown.ts';

/** What the index knows of a claim beside its words. */
export interface ClaimMeta extends Record<string, string> {
  source: string;
  /** What its result shows of its article (`hide`). */
  shown: string;
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
  const only = new Set(
    index.story.articles.flatMap(({ id }) => onlyIn(index, id).map((claim) => claim.id)),
  );
  const shown = index.story.claims.filter(({ withheld }) => withheld === undefined);
  return shown.map(({ id }): CustomRecord => {
    const { claim, article, speaker } = tellingOf(index, id);
    const outlet = outletOf(article);
    const meta: ClaimMeta = {
      source: speaker.name,
      shown: hide({
        siglum: article.siglum,
        outlet,
        headline: labelOf(article),
        published: article.published ?? '',
      }),
      also: alsoFound(`${claim.quote} ${speaker.name}`, synonyms).join(' '),
    };
    return {
      url: link.place(story, claim),
      content: claim.quote,
      language,
      meta,
      sort: { published: article.published ?? UNDATED },
      filters: {
        story: [story],
        outlet: [outlet],
        source: [speaker.name],
        kind: [speaker.kind],
        speech: [claim.speech],
        modality: [claim.modality],
        only: only.has(id) ? ['yes'] : [],
        disagreement: (index.disagreementsOn.get(id) ?? []).flatMap((disagreement) => [
          gravityOf(disagreement),
          disagreement.kind,
        ]),
      },
    };
  });
}

/** An article without a date stands before all others: a value that is missing would leave it out. */
export const UNDATED = '0000-00-00';

/** Words that are not in a text and shall find it: without diacritics, and of each group of synonyms that has a word in it. */
export function alsoFound(text: string, synonyms: Synonyms): string[] {
  const inWords = (words: string): string => wordsOf(words.toLocaleLowerCase()).join(' ');
  const all = ` ${inWords(text)} `;
  // The plural is the same word to the index, too.
  const has = (words: string): boolean =>
    ['', 's', 'es'].some((ending) => all.includes(` ${inWords(words)}${ending} `));
  const others = Object.entries(synonyms)
    .map(([word, others]) => [word, ...others])
    .filter((group) => group.some(has))
    .flatMap((group) => group.filter((word) => !has(word)));
  return [...new Set([...others, ...others.flatMap(foldedWords), ...foldedWords(text)])];
}
