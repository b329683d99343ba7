import type { Claim, Decision, Disagreement, Story } from '../../src/domain/index.ts';
import type { Waiting } from './waiting.ts';

/** Who decides, and on what day. */
export interface Editor {
  by: string;
  on: string;
}

const pointAt = ({ id, quote }: Claim) => ({ claim: id, quote });

/** What the keys do on each kind of what waits; every kind has "s" to leave it and "q" to stop, too. */
export const CHOICES = {
  candidate: 'c: it is a disagreement, show it   r: it is none',
  attribution: 'c: the source is right   o: it is the outlet’s own voice   or type the right name',
  date: 'c: I looked at it',
} as const satisfies Record<Waiting['kind'], string>;

function pointAtDisagreement({ id, readings }: Disagreement, claims: ReadonlyMap<string, Claim>) {
  return {
    disagreement: id,
    readings: readings.flatMap(({ claims: [first = ''] }) => {
      const claim = claims.get(first);
      return claim ? [pointAt(claim)] : [];
    }),
  };
}

/**
 * The decision that an answer stands for.
 *
 * @returns null where the answer leaves it open.
 */
export function decisionFor(
  waiting: Waiting,
  answer: string,
  story: Pick<Story, 'claims'>,
  editor: Editor,
): Decision | null {
  const said = answer.trim();
  if (said === '' || said === 's') return null;
  if (waiting.kind === 'candidate') {
    const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
    const pointed = pointAtDisagreement(waiting.disagreement, claims);
    if (said === 'c') return { do: 'confirm', ...pointed, ...editor };
    return said === 'r' ? { do: 'reject', ...pointed, ...editor } : null;
  }
  const pointed = pointAt(waiting.claim);
  if (said === 'c') return { do: 'check', ...pointed, ...editor };
  if (waiting.kind === 'date') return null;
  if (said === 'o')
    return { do: 'attribute', ...pointed, source: 'outlet', speech: 'narration', ...editor };
  // A single letter is a slip of the finger, not a name.
  return said.length < 2 ? null : { do: 'attribute', ...pointed, source: said, ...editor };
}
