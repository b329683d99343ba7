import { OUTLET, type Claim, type Story } from '../../src/domain/index.ts';
import type { Waiting } from './waiting.ts';

function teller(story: Story, claim: Claim): string {
  const article = story.articles.find(({ id }) => id === claim.article);
  const who = claim.source.name === OUTLET ? 'in its own voice' : claim.source.name;
  return `${article?.siglum ?? '?'} ${article?.outlet ?? 'outlet not stated'}, ${who}, ${claim.speech}`;
}

/** A claim with the claims right before and after it. */
function inContext(story: Story, claim: Claim): string[] {
  const near = story.claims.filter(({ article }) => article === claim.article);
  const place = near.indexOf(claim);
  const quote = (one: Claim | undefined): string[] => (one ? [`      ${one.quote}`] : []);
  return [
    `  ${teller(story, claim)} (${claim.id})`,
    ...quote(near[place - 1]),
    `    > ${claim.quote}`,
    ...quote(near[place + 1]),
  ];
}

/** What waits, with the claims that it is about in their context, as lines for a terminal. */
export function show(story: Story, waiting: Waiting): string {
  if (waiting.kind === 'attribution')
    return [`Attribution: ${waiting.why}`, ...inContext(story, waiting.claim)].join('\n');
  if (waiting.kind === 'date')
    return [
      `Date: the text does not settle “${waiting.words}”`,
      ...inContext(story, waiting.claim),
    ].join('\n');
  const { disagreement } = waiting;
  const { why, kind, score, readings } = disagreement;
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  return [
    `Possible disagreement (${kind}, ${score.toFixed(2)}): ${why}`,
    ...readings.flatMap(({ value, claims: ids }) => [
      `  “${value}”`,
      ...ids.flatMap((id) => {
        const claim = claims.get(id);
        return claim ? inContext(story, claim) : [];
      }),
    ]),
  ].join('\n');
}
