import { cslOf } from '../../../../src/citation/csl.ts';
import { type Original, originalOf, onOneLine } from '../../../../src/citation/original.ts';
import { addressesOf, editionInWords, type Export, type ExportInput } from './export.ts';

/** The articles of a story as their outlets published them. */
export function originalsOf({ story, site, edition }: ExportInput): Original[] {
  const address = addressesOf(site.url);
  return story.articles.map((article) =>
    originalOf(article, {
      id: `${story.story}/${article.id}`,
      invented: story.invented,
      read: `Annotated in ${onOneLine(site.name)}, ${editionInWords(edition)}: ${address.article(story.story, article.id)}`,
    }),
  );
}

export const csl: Export = {
  name: 'The originals as CSL-JSON',
  file: 'articles.csl.json',
  mediaType: 'application/json',
  for: 'For Pandoc, Zotero and other users of citation styles: the original articles as records to cite.',
  textOf: (input) => `${JSON.stringify(originalsOf(input).map(cslOf), null, 1)}\n`,
};
