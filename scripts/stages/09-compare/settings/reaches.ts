import { stem } from '../../07-facts/index.ts';
import type { Span } from '../../../../src/domain/index.ts';
import type { Witness } from '../collation.ts';
import { supposes } from '../context.ts';

/** How far a clause reaches: to all of a kind, to some of it only, or to the others beside those. */
export interface Reach {
  witness: Witness;
  mark: Span;
  surface: string;
  /** The stem of the noun. */
  noun: string;
  to: 'all' | 'only' | 'others';
  /** The stems of the content words of its clause, and of the other clauses, but the noun's phrase. */
  rest: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
  /** The stems of its clause's verbs. */
  verbs: ReadonlySet<string>;
}

const ALL = /^(?:all|every|each|entire|whole)$/i;
const ONLY = /^(?:only|solely|just)$/i;
const OTHERS = /^(?:other|remaining)$/i;

/** "A dozen other people", "some other lines" are not the others. */
const SOME =
  /^(?:\d.*|an?|some|several|many|few|dozens?|any|each|no|two|three|four|five|six|seven|eight|nine|ten|another)$/i;

function quantifierOf(word: string): Reach['to'] | null {
  if (ALL.test(word)) return 'all';
  if (ONLY.test(word)) return 'only';
  return OTHERS.test(word) ? 'others' : null;
}

/** Words that may stand between the quantifier and its noun. */
const INSIDE = /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|PUNCT|ADP)$/;
/** How many words behind a quantifier its noun is looked for. */
const REACH = 5;
/** "All day", "every year", "all sides": of time, or a way of speaking. */
const NO_KIND =
  /^(?:day|week|month|year|time|night|morning|hour|minute|moment|way|sort|kind|thing|side|case|end|step|level|effort|reason|right|chance|possibility|option|world|life)$/;

/** Everything in a claim that is said of all of a kind, of some of it only, or of the others. */
export function reachesOf(witness: Witness): Reach[] {
  const { claim, clauses } = witness;
  if (supposes(witness)) return [];
  return clauses.flatMap((clause) =>
    clause.tokens.flatMap((token, i): Reach[] => {
      const { tokens, content } = clause;
      const to = quantifierOf(token.text);
      if (to === null || (to === 'others' && SOME.test(tokens[i - 1]?.text ?? ''))) return [];
      const behind = tokens.slice(i + 1, i + 1 + REACH);
      const stop = behind.findIndex(({ pos }) => !INSIDE.test(pos));
      const phrase = stop < 0 ? behind : behind.slice(0, stop);
      const at = phrase.findLastIndex(({ pos }) => pos === 'NOUN');
      const head = phrase[at];
      const others = to !== 'others' && phrase.some(({ text }) => OTHERS.test(text));
      const numbered = phrase.slice(0, at).some(({ pos }) => pos === 'NUM');
      if (!head || NO_KIND.test(head.lemma) || numbered || others) return [];
      const named = new Set(phrase.slice(0, at + 1).map(({ lemma }) => stem(lemma)));
      return [
        {
          witness,
          mark: { start: token.start, end: head.end },
          surface: claim.quote.slice(token.start - claim.start, head.end - claim.start),
          noun: stem(head.lemma),
          to,
          rest: new Set(content.filter((word) => !named.has(word))),
          verbs: new Set(
            tokens.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => stem(lemma)),
          ),
          elsewhere: new Set(clauses.filter((one) => one !== clause).flatMap((one) => one.content)),
        },
      ];
    }),
  );
}
