import type { Claim, Disagreement, Story } from '../../src/domain/index.ts';

/** What waits for an editor. */
export type Waiting =
  | { kind: 'candidate'; disagreement: Disagreement }
  | { kind: 'attribution'; claim: Claim; why: string }
  | { kind: 'date'; claim: Claim; words: string };

/**
 * A source named so many sentences back is one to look at: of pronouns and roles resolved across
 * two sentences or more, more are wrong than of others. Higher: less to look at, more that is wrong
 * and not seen.
 */
const FAR_BACK = 2;

/** "The pact" for a source called "Pact": the name itself, so that nothing was resolved. */
const isTheName = (mention: string, name: string): boolean =>
  mention.replace(/^(?:the|an?) /i, '').toLowerCase() === name.replace(/^the /i, '').toLowerCase();

/** Why an attribution is one to look at; null where nothing tells against it. */
function doubtAbout({ grounds, source }: Claim): string | null {
  const { back, mention } = grounds;
  if (back === null || back < FAR_BACK || isTheName(mention ?? '', source.name)) return null;
  return `“${mention ?? ''}” was taken for ${source.name}, named ${back} sentences back`;
}

const unresolvedIn = (claim: Claim): string[] =>
  claim.facts.flatMap((fact) =>
    fact.dimension === 'time' && fact.from === null && fact.to === null ? [fact.surface] : [],
  );

/**
 * What a story holds for an editor to decide: possible disagreements that are not shown, the
 * likeliest first, then attributions to look at, then dates that the text does not settle. What a
 * person has checked waits no more.
 */
export function waitingIn({ candidates, claims }: Pick<Story, 'candidates' | 'claims'>): Waiting[] {
  const unchecked = claims.filter(({ checked }) => checked === undefined);
  return [
    ...candidates
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map((disagreement): Waiting => ({ kind: 'candidate', disagreement })),
    ...unchecked.flatMap((claim): Waiting[] => {
      const why = doubtAbout(claim);
      return why === null ? [] : [{ kind: 'attribution', claim, why }];
    }),
    ...unchecked.flatMap((claim): Waiting[] =>
      unresolvedIn(claim).map((words) => ({ kind: 'date', claim, words })),
    ),
  ];
}
