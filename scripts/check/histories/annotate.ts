import { storyEntrySchema, type Story } from '../../../src/domain/index.ts';
import { recordsFor, type Ledgers, type Recorded } from '../../ledger/index.ts';
import type { ReadStory } from '../../stages/01-read/index.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { segment } from '../../stages/03-segment/index.ts';
import {
  attribute,
  type AttributedClaim,
  type AttributedStory,
} from '../../stages/04-attribute/index.ts';
import { identify, type IdentifiedClaim } from '../../stages/05-identify/index.ts';
import type { ComparedStory } from '../../stages/09-compare/index.ts';
import { withIds } from '../../stages/09-compare/identity.ts';
import { storyOf } from '../../stages/12-write/story.ts';
import { textOf, type World } from './world.ts';

/** The stories of a world as `01-read` would read them. */
export function readWorld({ stories, keys }: World): ReadStory[] {
  return [...stories].map(([story, files]) => ({
    story,
    entry: storyEntrySchema.parse({
      articles: Object.fromEntries(
        [...files.keys()].flatMap((file) => {
          const key = keys.get(`${story}/${file}`);
          return key === undefined ? [] : [[file, { key }]];
        }),
      ),
    }),
    documents: [...files].map(([id, sentences]) => ({
      id,
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      text: textOf(sentences).text,
      extracted: false,
      metadata: {},
    })),
    warnings: [],
  }));
}

/** Claims as an engine with other borders might draw them: 1 joins two of a paragraph, 2 cuts at commas. */
function redrawn(
  claims: readonly AttributedClaim[],
  textIn: (article: string) => string,
  borders: number,
): AttributedClaim[] {
  const spanned = (claim: AttributedClaim, start: number, end: number): AttributedClaim => {
    return { ...claim, start, end, quote: textIn(claim.article).slice(start, end) };
  };
  if (borders === 2)
    return claims.flatMap((claim) => {
      const comma = claim.quote.indexOf(', ');
      if (comma === -1) return [claim];
      const cut = claim.start + comma + 1;
      return [spanned(claim, claim.start, cut), spanned(claim, cut + 1, claim.end)];
    });
  const joined: AttributedClaim[] = [];
  for (const claim of claims) {
    const last = joined.at(-1);
    const near = last?.article === claim.article && joined.length % 2 === 1;
    if (last && near && !textIn(claim.article).slice(last.end, claim.start).includes('\n'))
      joined[joined.length - 1] = spanned(last, last.start, claim.end);
    else joined.push(claim);
  }
  return joined;
}

/** Made-up disagreements: the first claims of each article against those of the next. */
function disagreementsOf(
  claims: readonly IdentifiedClaim[],
  recorded: Recorded,
): Story['disagreements'] {
  const articles = [...Map.groupBy(claims, ({ article }) => article).values()];
  const drafts = articles.slice(1).flatMap((own, i) =>
    own.slice(0, 2).flatMap((claim, k) => {
      const other = articles[i]?.[k];
      if (!other) return [];
      const readings = [other, claim].map(({ id, quote }) => {
        return { value: quote.slice(0, 8), claims: [id], marks: [] };
      });
      return [{ readings, why: `${readings[0]?.value ?? ''} or not`, score: 1 }];
    }),
  );
  return withIds(
    drafts.map((draft) => ({
      kind: 'numeric',
      severity: 'tension',
      update: false,
      stale: false,
      point: null,
      detector: 'invented',
      ...draft,
    })),
    recorded,
  );
}

/** The stages before ids, without the disk. */
export function claimsOf(read: ReadStory, borders: number): AttributedStory {
  const attributed = attribute(segment(clean(read)));
  const texts = new Map(attributed.articles.map(({ id, text }) => [id, text]));
  if (borders === 0) return attributed;
  const textIn = (article: string): string => texts.get(article) ?? '';
  return { ...attributed, claims: redrawn(attributed.claims, textIn, borders) };
}

/** The stories of `read` with what ledgers know of them, as `npm run annotate` makes them. */
export function annotateAll(
  ledgers: Ledgers,
  read: readonly ReadStory[],
  attributed: readonly AttributedStory[],
): Story[] {
  const records = recordsFor(ledgers, read);
  return attributed.map((one) => {
    const recorded = records.of(one.story);
    const identified = identify(one, recorded);
    const compared: ComparedStory = {
      ...identified,
      claims: identified.claims.map((claim) => ({ ...claim, facts: [] })),
      alignments: [],
      texts: [],
      events: [],
      links: [],
      clauses: new Map(),
      disagreements: disagreementsOf(identified.claims, recorded),
      candidates: [],
      variants: [],
    };
    const story = storyOf(compared, { engine: 'invented 1', encoder: null });
    records.note(story);
    return story;
  });
}
