import { join } from 'node:path';
import {
  type Claim,
  type Disagreement,
  type Reading,
  type Source,
  type StoryEntry,
  WITHHELD,
} from '../../../src/domain/index.ts';
import type { Warning } from '../01-read/index.ts';
import type { SegmentedArticle } from '../03-segment/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';
import { excerptOf } from './excerpt.ts';
import { maskedBlocks, maskedText } from './mask.ts';

/**
 * Words that a reading's value or a role may have when the words it comes from are withheld. So few
 * are a figure, a date or an office: facts, which are nobody's wording.
 */
const FACT_WORDS = 4;

const isFact = (value: string): boolean => (value.match(/\S+/g)?.length ?? 0) <= FACT_WORDS;

/** A claim without its words: where it stands, who says it and how, and why that was decided. */
function withoutWords(claim: Claim): Claim {
  return {
    ...claim,
    withheld: true,
    quote: WITHHELD,
    prefix: '',
    suffix: '',
    cue: claim.cue !== null && isFact(claim.cue) ? claim.cue : null,
    spans: { source: null, cue: null, content: null },
    grounds: { ...claim.grounds, mention: null, antecedent: null, back: null, anonymity: null },
    facts: [],
  };
}

/** A shown claim of an article of which other words are withheld: those may stand around it. */
const alone = (claim: Claim): Claim => ({ ...claim, prefix: '', suffix: '' });

/** Which of an article's claims are shown. */
function shownIn(
  { id, rights, words }: SegmentedArticle,
  claims: readonly Claim[],
  story: ComparedStory,
): readonly Claim[] {
  if (rights === 'full') return claims;
  if (rights === 'link') return [];
  const shown = excerptOf(claims, story.entry.articles[id]?.excerpt ?? [], words, story);
  return claims.filter((claim) => shown.has(claim.id));
}

function withholdArticle(
  article: SegmentedArticle,
  claims: readonly Claim[],
  shown: readonly Claim[],
): SegmentedArticle {
  if (article.rights === 'full') return article;
  return {
    ...article,
    // Without a headline the label is the text's first words.
    label: article.headline ?? article.id,
    text: maskedText(article.text, shown),
    blocks: maskedBlocks(article, claims, shown),
    // Their tokens hold the words, too, and no later stage asks for them.
    sentences: [],
    quotations: [],
  };
}

/** The readings without marks on withheld words; undefined where a value would give the words away. */
function readingsOf(
  readings: readonly Reading[],
  withheld: ReadonlySet<string>,
): Reading[] | undefined {
  const safe = readings.every(
    ({ claims, value }) => isFact(value) || !claims.some((id) => withheld.has(id)),
  );
  if (!safe) return undefined;
  return readings.map((reading) => ({
    ...reading,
    marks: reading.marks.filter(({ claim }) => !withheld.has(claim)),
  }));
}

/** What a point quotes: "the time of “left the quay”". */
const quotedIn = (point: string | null): string => /“(.*)”/s.exec(point ?? '')?.[1] ?? '';

function withReadings(all: readonly Disagreement[], withheld: ReadonlySet<string>): Disagreement[] {
  return all.flatMap((one) => {
    const partly = one.readings.some(({ claims }) => claims.some((id) => withheld.has(id)));
    if (partly && !isFact(quotedIn(one.point))) return [];
    const readings = readingsOf(one.readings, withheld);
    return readings === undefined ? [] : [{ ...one, readings }];
  });
}

function rolesOf(source: Source, partly: ReadonlySet<string>): Source {
  const roles = source.roles.filter(({ role, article }) => !partly.has(article) || isFact(role));
  return { ...source, roles };
}

function unknownChoices(
  story: string,
  entry: StoryEntry,
  claimsIn: ReadonlyMap<string, readonly Claim[]>,
): Warning[] {
  return Object.entries(entry.articles).flatMap(([id, told]) =>
    (told?.excerpt ?? [])
      .filter((beginning) => !claimsIn.get(id)?.some(({ quote }) => quote.startsWith(beginning)))
      .map((beginning) => ({
        file: join(story, 'story.yaml'),
        line: null,
        message: `the excerpt of "${id}" chooses a claim that begins with "${beginning}", and none does`,
      })),
  );
}

/**
 * Takes out every word that an article's rights do not let a reader see, before anything is
 * written: pages, exports, the search index and the downloads know no more than what this returns.
 *
 * `full` shows all. `excerpt` shows the claims that a budget allows (see `excerptOf`). `link` shows
 * none. Of a withheld claim there remain its address, its place, its source and its rule, and the
 * readings of its disagreements where these are facts of a few words; a disagreement whose reading
 * is a wording is left out. Offsets hold: withheld characters of `text` are spaces.
 */
export function withhold(story: ComparedStory): ComparedStory {
  const claimsIn = Map.groupBy(story.claims, ({ article }) => article);
  const shownClaims = new Map(
    story.articles.map((article) => [
      article.id,
      shownIn(article, claimsIn.get(article.id) ?? [], story),
    ]),
  );
  const shown = new Set([...shownClaims.values()].flatMap((claims) => claims.map(({ id }) => id)));
  const withheld = new Set(story.claims.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
  const partly = new Set(
    story.articles.flatMap(({ id, rights }) => (rights === 'full' ? [] : [id])),
  );
  return {
    ...story,
    articles: story.articles.map((article) =>
      withholdArticle(article, claimsIn.get(article.id) ?? [], shownClaims.get(article.id) ?? []),
    ),
    claims: story.claims.map((claim) =>
      withheld.has(claim.id)
        ? withoutWords(claim)
        : partly.has(claim.article)
          ? alone(claim)
          : claim,
    ),
    sources: story.sources.map((source) => rolesOf(source, partly)),
    disagreements: withReadings(story.disagreements, withheld),
    candidates: withReadings(story.candidates, withheld),
    variants: story.variants.filter(({ readings }) =>
      readings.every(({ claims }) => !claims.some((id) => withheld.has(id))),
    ),
    warnings: [...story.warnings, ...unknownChoices(story.story, story.entry, claimsIn)],
  };
}
