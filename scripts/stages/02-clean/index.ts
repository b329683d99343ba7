import { join } from 'node:path';
import { publishedSchema, type Article, type StoryEntry } from '../../../src/domain/index.ts';
import type { ReadStory, SourceDocument } from '../01-read/index.ts';
import { blocksOf, type Block } from './blocks.ts';
import { readDateline } from './dateline.ts';
import { label } from './label.ts';
import { isEnglish, languageOf } from './language.ts';
import { wordCount } from './page.ts';
import { rules } from './rules/index.ts';
import { withSigla } from './sigla.ts';

export { isEnglish } from './language.ts';
export type { Block, BlockKind } from './blocks.ts';
export { rules as cleanRules } from './rules/index.ts';

/** An article with its body found. `text` is the whole decoded file; `blocks` are the cleaned part of it. */
export interface CleanArticle extends Article {
  text: string;
  blocks: Block[];
  /** Where the first paragraph's own words begin, behind a dateline; equal to its start where it has none. */
  opening: number;
  /** True where `text` was extracted from markup and is no longer the file itself. */
  extracted: boolean;
}

export interface CleanStory extends Omit<ReadStory, 'documents'> {
  articles: CleanArticle[];
}

/** Words of the text that stand for a headline where there is none. */
const LABEL_WORDS = 8;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (language: string): string => languageNames.of(language) ?? language;

const firstWords = (words: string): string =>
  words.trim().split(/\s+/).slice(0, LABEL_WORDS).join(' ');

function cleanArticle(document: SourceDocument, entry: StoryEntry): Omit<CleanArticle, 'siglum'> {
  const { id, file, sha256, text, extracted, metadata } = document;
  const page = label(text, rules);
  const blocks = blocksOf(page);
  const lead = blocks.find((block) => block.kind === 'paragraph');
  const dateline = lead && readDateline(text.slice(lead.start, lead.end));
  const stated = { ...page.stated, ...metadata };
  const told = entry.articles[id] ?? {};
  const headline = told.headline ?? stated.headline ?? null;
  const body = blocks.map((block) => text.slice(block.start, block.end)).join('\n');
  const opening = (lead?.start ?? 0) + (dateline?.length ?? 0);
  const published = publishedSchema.safeParse(
    told.published ?? stated.published ?? dateline?.published,
  );
  return {
    id,
    label: headline ?? (firstWords(text.slice(opening, (lead ?? blocks[0])?.end)) || id),
    file,
    sha256,
    headline,
    // Agency copy that names no other outlet is the agency's own telling.
    outlet: told.outlet ?? stated.outlet ?? dateline?.agency ?? null,
    byline: told.byline ?? stated.byline ?? null,
    agency: stated.agency ?? dateline?.agency ?? null,
    published: published.success ? published.data : null,
    language: told.language ?? languageOf(body, stated.language),
    words: wordCount(body),
    key: told.key ?? id,
    url: told.url ?? stated.url ?? null,
    archived: told.archived ?? null,
    accessed: told.accessed ?? null,
    rights: told.rights ?? 'full',
    text,
    blocks,
    opening,
    extracted,
  };
}

/**
 * Finds the article in each page: its body as blocks of the file, and what the page states of it.
 * `story.yaml` has the last word on metadata. The articles come out in the order of their sigla.
 */
export function clean({ documents, warnings, ...story }: ReadStory): CleanStory {
  const articles = withSigla(documents.map((document) => cleanArticle(document, story.entry)));
  const foreign = articles.filter(({ language }) => !isEnglish(language));
  const empty = articles.filter((article) => article.blocks.length === 0);
  return {
    ...story,
    articles,
    warnings: [
      ...warnings,
      ...foreign.map(({ file, language }) => ({
        file: join(story.story, file),
        line: null,
        message: `is shown without marks: its language seems to be ${nameOf(language)}, and the engine knows English alone; if it is English, say "language: en" of it in story.yaml`,
      })),
      ...empty.map(({ file }) => ({
        file: join(story.story, file),
        line: null,
        message: 'no text of an article was found in it; check that the file is a news text',
      })),
    ],
  };
}
