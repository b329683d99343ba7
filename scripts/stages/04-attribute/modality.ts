import type { Modality } from '../../../src/domain/index.ts';
import { isFinite } from './grammar/verb-form.ts';
import { NEGATIONS } from './lexicon/function-words.ts';
import { BELIEF, COMMITMENT, DENIAL, JUDGEMENT } from './lexicon/verbs.ts';
import { words as wordSet } from './lexicon/words.ts';
import type { Word } from './view.ts';

const FUTURE = wordSet("will shall 'll ’ll wo ca");
const PROSPECT = wordSet('would should');
const POSSIBILITY = wordSet('may might could');
const OBLIGATION = wordSet('must should ought need');
/** Verbs before an infinitive that make a plan of it. */
const PLANS = wordSet(
  'plan intend aim expect schedule propose vow promise pledge agree poise set commit',
);
/** Main verbs of a text that lays something down. */
const PROVISIONS = wordSet(
  'propose commit set outline pledge provide establish introduce invite support',
);
const UNSURE = wordSet(
  'possible possibility perhaps possibly potentially likely unlikely probably apparently reportedly allegedly uncertain unclear undecided appear seem suspect believe',
);
const CONDITIONS =
  /\b(?:if|unless|provided that|as long as|in the event|contingent (?:up)?on|conditional (?:up)?on|depends? (?:up)?on|subject to)\b/i;
/** Predicates that are a condition by themselves, whatever their verb. */
const DEPENDING = /\b(?:contingent|conditional|depends?|depending) (?:up)?on\b|\bwould follow\b/i;
const NO_SUBJECT = /^[“"‘']?(?:no|neither|nor|none)\b/i;
const EVALUATION =
  /\b(?:good|bad|better|best|worst|great|big|crucial|vital|important|historic|heartbroken|proud|sad|happy|angry|afraid|sorry|shame(?:ful)?|wrong|right|unfair|unacceptable|disgrace(?:ful)?|outrage(?:ous)?|hero(?:es|ic)?|moral|dark(?:est)?|tragic|disappoint(?:ed|ing)|concern(?:ed)?|worried|credible|significant|signals?|reflects?|underscores?|demonstrates?|symboli[sz]es?|unity|solidarity|admire[sd]?|strongest|remarkable|terrible|excellent|reckless|brave|importance)\b/i;

/** Words of the verb group that are looked at. */
const GROUP = 7;
/** Words of a content that are looked at; keeps the cost bounded where a file has no full stops. */
const LONGEST = 300;

export interface ModalityInput {
  /** The claim's content: its words without source and cue. */
  content: readonly Word[];
  /** Lemma of the cue; null in narration. */
  cue: string | null;
  /** The words tell that nothing was said. */
  silent: boolean;
  attributed: boolean;
}

/** The first finite verb of the content, with what belongs to it: "will not have been". */
function verbGroup(content: readonly Word[]): readonly Word[] {
  const first = content.findIndex(isFinite);
  if (first < 0) return [];
  const group = content.slice(first, first + GROUP);
  const end = group.findIndex(
    (word, i) => i > 0 && !['AUX', 'VERB', 'PART', 'ADV', 'ADJ'].includes(word.pos),
  );
  return end < 0 ? group : group.slice(0, end);
}

/**
 * How the content is put forward, decided at its main clause: by its first finite verb, what
 * belongs to that, and the cue. The classes follow FactBank's certainty and polarity (Saurí and
 * Pustejovsky 2009), with plans and judgements set apart.
 */
export function modalityOf({ content: all, cue, silent, attributed }: ModalityInput): Modality {
  const content = all.slice(0, LONGEST);
  const text = content.map((word) => word.text).join(' ');
  const group = verbGroup(content);
  const has = (list: ReadonlySet<string>): boolean =>
    group.some((word) => list.has(word.lemma) || list.has(word.text.toLowerCase()));
  if (silent || (cue !== null && DENIAL.has(cue))) return 'negated';
  const open = has(PROSPECT) || has(FUTURE) || has(POSSIBILITY);
  if (DEPENDING.test(text) || (open && CONDITIONS.test(text))) return 'conditional';
  if (has(POSSIBILITY) || has(UNSURE)) return 'possible';
  if (has(NEGATIONS) || NO_SUBJECT.test(text) || text.includes(' yet to ')) return 'negated';
  if (cue !== null && JUDGEMENT.has(cue)) return 'opinion';
  if (has(OBLIGATION) || (cue !== null && BELIEF.has(cue) && !COMMITMENT.has(cue)))
    return 'opinion';
  const infinitive = group.some((word, i) => PLANS.has(word.lemma) && group[i + 1]?.lemma === 'to');
  const provision = cue !== null && PROVISIONS.has(cue);
  if (has(FUTURE) || has(PROSPECT) || infinitive || provision) return 'planned';
  if (cue !== null && COMMITMENT.has(cue)) return 'planned';
  return attributed && EVALUATION.test(text) ? 'opinion' : 'asserted';
}
