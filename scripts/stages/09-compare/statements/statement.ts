import type { Span } from '../../../../src/domain/index.ts';
import { stem, type Clause } from '../../07-facts/index.ts';
import type { Witness } from '../collation.ts';
import { supposes } from '../context.ts';
import type { Token } from './predicates.ts';
import { isHedge, NEGATOR } from './stated.ts';
import { headPhrase, isPartial, subjectOf } from './subject.ts';
import { verbGroupsOf, type VerbGroup } from './verb-group.ts';

/** What a clause says of its subject with one of its verbs: that it is so, may be so or is not so. */
export interface Statement {
  witness: Witness;
  stance: 'affirmed' | 'negated' | 'possible';
  /** Verb, voice and the head of the subject: statements of other keys are never of one thing. */
  key: string;
  tense: VerbGroup['tense'];
  /** The stems of the words before the verb, and of those behind it. */
  subject: ReadonlySet<string>;
  rest: ReadonlySet<string>;
  /** How many of its words carry meaning. */
  telling: number;
  /** Who is meant, another sentence tells ("it"), or the one who speaks ("we"). */
  meant: 'named' | 'elsewhere' | 'speaker';
  /** The verb group; a copula with what it says of its subject. */
  mark: Span;
}

/** Verbs of speech and thought: who did not say, know or decide something denies nothing. */
const SAYING =
  /^(?:say|tell|speak|comment|answer|respond|reply|specify|mention|identify|name|decide|doubt|understand|remember|believe|know|think|want|expect|hope|mean|feel|seem|appear|ask|deny|dispute|reject|refute|dismiss|decline|confirm|establish|determine|verify|announce|disclose|reveal|report|claim|accord|hear|see)$/;
/** Verbs that say nothing without the words behind them. */
const LIGHT =
  /^(?:be|have|do|take|make|get|give|put|hold|go|come|play|become|keep|set|bring|show|indicate|suggest|prove)$/;
/** "Not yet" and "no longer" are of another time. */
const OTHER_TIME = /^(?:yet|longer|anymore|still|already|until|till|ever|even|just|always)$/;
/** What opens a clause that supposes or asks. */
const UNSETTLED =
  /^(?:if|unless|whether|how|why|what|when|where|as|than|so|though|although|until)$/;
const SPEAKER = /^(?:i|we|you|my|our|your|me|us)$/;

const tells = ({ pos, lemma, text }: Token): boolean =>
  /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos) &&
  !/^(?:be|have|do)$/.test(lemma) &&
  /[\p{L}\p{N}]/u.test(text);
/** Words that tell what is said: all but articles, conjunctions and those by which it is denied or hedged. */
const counts = (token: Token): boolean =>
  !/^(?:DET|PART|CCONJ|SCONJ|AUX|PUNCT)$/.test(token.pos) &&
  !NEGATOR.test(token.text) &&
  !isHedge(token);
const stemsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(counts).map(({ lemma }) => stem(lemma)));

/** Where a mark ends: behind the verb, and behind what a verb of little meaning says: "is a safe bet". */
function markEnd(tokens: readonly Token[], { to, verb, passive }: VerbGroup): number {
  if (passive || !LIGHT.test(verb)) return to;
  const first = tokens.findIndex((token, i) => i >= to && tells(token));
  if (first < 0) return to;
  const end = tokens.findIndex(({ pos }, i) => i > first && !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  return end < 0 ? tokens.length : end;
}

function statementOf(
  witness: Witness,
  clause: Clause,
  group: VerbGroup,
  before: Clause | undefined,
): Statement | null {
  const { tokens } = clause;
  const subject = subjectOf(clause, group, before);
  const phrase = headPhrase(subject);
  const head = phrase.at(-1);
  const behind = tokens.slice(group.to);
  const rest = stemsOf(behind);
  const none = NEGATOR.test(subject[0]?.text ?? '') || behind[0]?.lemma === 'no';
  const negators = tokens.filter(({ text }) => NEGATOR.test(text)).length;
  const negated = group.negated !== none;
  const first = tokens[group.from];
  const last = tokens[markEnd(tokens, group) - 1];
  if (!head || !first || !last) return null;
  if (SAYING.test(group.verb) || (LIGHT.test(group.verb) && rest.size === 0)) return null;
  // A negation or a hedge that is not the verb's own: of another verb, of one word, or in the clause before.
  if (negators !== Number(negated) || clause.negated !== negated) return null;
  if ((clause.certainty !== 'certain') !== group.possible) return null;
  if (clause.certainty === 'open') return null;
  if (negated && tokens.some(({ lemma }) => OTHER_TIME.test(lemma))) return null;
  if (negated && isPartial(phrase)) return null;
  if (UNSETTLED.test(tokens[0]?.lemma ?? '')) return null;
  return {
    witness,
    stance: group.possible ? 'possible' : negated ? 'negated' : 'affirmed',
    key: [stem(group.verb), group.passive, stem(head.lemma)].join(' '),
    tense: group.tense,
    subject: stemsOf(subject),
    rest,
    telling: [...subject, ...tokens.slice(group.from)].filter(tells).length,
    meant: [...subject, ...behind].some(({ lemma }) => SPEAKER.test(lemma))
      ? 'speaker'
      : head.pos === 'PRON'
        ? 'elsewhere'
        : 'named',
    mark: { start: first.start, end: last.end },
  };
}

/** The statements of a claim. A supposition or a question makes none. */
export function statementsOf(witness: Witness): Statement[] {
  const { clauses, claim } = witness;
  if (supposes(witness) || claim.quote.includes('?')) return [];
  return clauses.flatMap((clause, i) =>
    verbGroupsOf(clause.tokens)
      .map((group) => statementOf(witness, clause, group, clauses[i - 1]))
      .filter((statement) => statement !== null),
  );
}
