import type { Story } from '../../../src/domain/index.ts';
import { scoreDisagreements, type DisagreementScore } from './disagreements.ts';
import type { Gold } from './gold.ts';
import { scoreLinks, type LinkScore } from './links.ts';
import { articleNamed, pairClaims } from './pairing.ts';
import { fold, isSameSource } from './same-source.ts';

export { readGold, type Gold } from './gold.ts';

/** `hits` of what was `found`, and of what the `gold` has. */
export interface Count {
  hits: number;
  found: number;
  gold: number;
}

/** How well a story was annotated: counts, so that stories can be pooled, and what was wrong. */
export interface StoryScore {
  claims: Count;
  /** `right` of the found ones; `hits` of the gold ones, some of which a source of another kind fits, too. */
  attributed: Count & { right: number };
  source: { right: number; of: number };
  speech: { right: number; of: number };
  cue: { right: number; of: number };
  modality: { right: number; of: number };
  metadata: { right: number; of: number };
  boilerplate: number;
  links: LinkScore;
  disagreements: DisagreementScore;
  /** By attribution rule: claims it decided, and those of them with the right source. */
  rules: Record<string, { right: number; of: number }>;
  /** One line each: what was wrong. */
  wrong: { sources: string[]; claims: string[]; metadata: string[]; modality: string[] };
}

const FIELDS = ['headline', 'outlet', 'published'] as const;
const plain = (value: string): string => fold(value).replace(/^the /, '');
/** Characters of a claim that a line of the report shows. */
const SHOWN = 90;

function scoreMetadata(gold: Gold, story: Story): StoryScore['metadata'] & { wrong: string[] } {
  const fields = gold.articles.flatMap((one) => {
    const article = story.articles.find(({ id }) => id === articleNamed(story, one.id));
    return FIELDS.flatMap((field) => {
      const [ours, theirs] = [one[field] ?? null, article?.[field] ?? null];
      if (ours === null) return [];
      const right =
        field === 'published'
          ? theirs?.slice(0, 10) === ours.slice(0, 10)
          : theirs !== null && plain(theirs) === plain(ours);
      return [{ right, line: `${one.id} ${field}: gold ${ours}, found ${String(theirs)}` }];
    });
  });
  return {
    right: fields.filter(({ right }) => right).length,
    of: fields.length,
    wrong: fields.filter(({ right }) => !right).map(({ line }) => line),
  };
}

/**
 * Scores an annotated story against its gold, as the contract of the evaluation counts.
 * @param texts by article: the text that spans count in.
 */
export function scoreStory(
  gold: Gold,
  story: Story,
  texts: ReadonlyMap<string, string>,
): StoryScore {
  const pairing = pairClaims(gold, story, texts);
  const { matchOf, goldOf, articleOf, surplus, tolerated } = pairing;
  const checks = gold.claims.map((claim) => {
    const found = matchOf.get(claim.id);
    const right =
      found !== undefined &&
      [claim.source, ...claim.sourceAlso].some((source) =>
        isSameSource(source, found.source, articleOf.get(claim.id), gold, pairing),
      );
    return { claim, found, right };
  });
  const rightIds = new Set(checks.flatMap(({ found, right }) => (found && right ? found.id : [])));
  const named = story.claims.filter(
    ({ id, source }) => source.kind !== 'outlet' && !tolerated.has(id),
  );
  const attributed = checks.filter(({ claim }) => claim.source.kind !== 'outlet');
  const matched = checks.flatMap(({ claim, found }) => (found ? [{ claim, found }] : []));
  const cued = matched.filter(({ claim }) => claim.cue !== null);
  const rules: StoryScore['rules'] = {};
  for (const { found, right } of checks) {
    if (!found) continue;
    const rule = (rules[found.grounds.rule] ??= { right: 0, of: 0 });
    rule.of += 1;
    if (right) rule.right += 1;
  }
  const metadata = scoreMetadata(gold, story);
  return {
    claims: {
      hits: matched.length,
      found: story.claims.filter(({ id }) => goldOf.has(id)).length + surplus.length,
      gold: gold.claims.length,
    },
    attributed: {
      hits: attributed.filter(({ right }) => right).length,
      right: named.filter(({ id }) => rightIds.has(id)).length,
      // A piece of a claim already found is no second one.
      found: named.filter(
        ({ id }) => !goldOf.has(id) || matchOf.get(goldOf.get(id) ?? '')?.id === id,
      ).length,
      gold: attributed.length,
    },
    source: { right: rightIds.size, of: gold.claims.length },
    speech: {
      right: matched.filter(({ claim, found }) =>
        [claim.speech, ...claim.speechAlso].includes(found.speech),
      ).length,
      of: gold.claims.length,
    },
    cue: {
      right: cued.filter(({ claim, found }) => {
        const [ours, theirs] = [fold(claim.cue ?? ''), fold(found.cue ?? '')];
        return theirs !== '' && (theirs.includes(ours) || ours.includes(theirs));
      }).length,
      of: cued.length,
    },
    modality: {
      right: matched.filter(({ claim, found }) => claim.modality === found.modality).length,
      of: matched.length,
    },
    metadata: { right: metadata.right, of: metadata.of },
    boilerplate: pairing.fromBoilerplate.length,
    links: scoreLinks(gold, story, pairing),
    disagreements: scoreDisagreements(gold, story, pairing),
    rules,
    wrong: {
      sources: checks.flatMap(({ claim, found, right }) =>
        right
          ? []
          : `${claim.id}: gold ${claim.source.name} (${claim.speech}), found ${found ? `${found.source.name} (${found.speech}, ${found.grounds.rule})` : 'no claim'} | ${claim.quote.slice(0, SHOWN)}`,
      ),
      claims: surplus.map(({ article, quote }) => `${article}: ${quote.slice(0, SHOWN)}`),
      metadata: metadata.wrong,
      modality: matched.flatMap(({ claim, found }) =>
        claim.modality === found.modality
          ? []
          : `${claim.id}: gold ${claim.modality}, found ${found.modality} | ${claim.quote.slice(0, SHOWN)}`,
      ),
    },
  };
}
