import type { Phrase } from '../grammar/phrase.ts';
import type { Situation } from './situation.ts';
import { latest, type Resolved, type Trace } from './trail.ts';

/** Can the pronoun mean what the trace speaks of? */
function fits(
  { pronoun }: Phrase,
  { directory }: Situation,
  { resolved, gender, plural }: Trace,
): boolean {
  const { kind, name } = resolved;
  switch (pronoun) {
    case 'he':
    case 'she': {
      const known = directory.people.find((person) => person.name === name)?.gender ?? gender;
      return (
        (kind === 'person' || kind === 'unnamed') &&
        !plural &&
        (known === null || known === pronoun)
      );
    }
    case 'it':
      return (kind === 'organisation' || kind === 'document') && !plural;
    case 'they':
      return plural || kind === 'organisation';
    case 'one':
      return kind === 'unnamed' && plural;
    case 'who':
    case null:
      return false;
  }
}

/** What a pronoun means: what the article spoke of last that fits it; undefined where nothing does. */
export function resolvePronoun(phrase: Phrase, situation: Situation): Resolved | undefined {
  const look = (only: (trace: Trace) => boolean): Trace | undefined =>
    latest(
      situation.trail,
      situation.sentence,
      phrase.start,
      (candidate) => only(candidate) && fits(phrase, situation, candidate),
    );
  // "It" is rather a body or text that has spoken than the last thing named.
  const speaker = phrase.pronoun === 'it' ? look(({ prominent }) => prominent) : undefined;
  const trace = speaker ?? look(() => true);
  return (
    trace && { ...trace.resolved, role: null, antecedent: { start: trace.start, end: trace.end } }
  );
}
