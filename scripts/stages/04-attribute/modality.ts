import type { Modality } from '../../../src/domain/index.ts';
import { isFinite } from './grammar/verb-form.ts';
import { NEGATIONS, SUBORDINATORS } from './lexicon/function-words.ts';
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
/** A subject or object that denies the whole: "nobody", "there were no", "has made no". */
const NO_SUBJECT =
  /^(?:[“"‘',.]|and|but|that|because| )*(?:no|neither|nor|none|nobody|nothing|not (?:a|an|one|a single))\b|\bthat no\b|\bthere (?:is|are|was|were|has been|have been|had been) no\b|\b(?:has|have|had|made|found|sees?|saw|know|knew) no (?!longer|doubt)/i;
/** Words by which the content itself is turned down or left open. */
const TURNED_DOWN = /\b(?:rul(?:e|es|ed|ing) out|stop(?:s|ped)? short of|too early to|yet to)\b/i;
/** "Not guilty" is what somebody pleads, and so asserts. */
const ASSERTED_NOT = /\bnot guilty\b/i;
/** Something laid down for a time to come: "is due to", "are to be", "is set to". */
const SCHEDULED =
  /\b(?:is|are|was|were|be) (?:\S+ly )?(?:due|set|scheduled|minded|poised|slated|planned|intended|to) (?:to )?(?!blame)\p{Ll}/iu;
/** Present-tense verbs of a timetable, which speak of the future beside a date: "takes effect July 1". */
const TIMETABLE =
  /^[“"‘']?(?:\S+ ){1,6}?(?:begins?|starts?|takes? effect|returns?|resumes?|opens?|ends?|expires?|arrives?|leaves?|meets?) (?:\S+ ){0,3}?(?:on|in|at|next|tomorrow|tonight|until|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** The predicate itself is a likelihood. */
const LIKELIHOOD =
  /\b(?:likel(?:y|iest)|probabl[ey]|possib(?:le|ly|ility|ilities)|perhaps|potential(?:ly)?|apparent(?:ly)?)\b/i;
const EVALUATION =
  /\b(?:bad|better|worst|crucial|vital|important|historic|heartbroken|proud|sad|happy|angry|afraid|sorry|shame(?:ful)?|wrong|unfair|unacceptable|disgrace(?:ful)?|outrage(?:ous)?|hero(?:es|ic)?|moral|darkest|tragic|disappoint(?:ed|ing)|concern(?:ed)?|worried|credible|significant|signals?|reflects?|underscores?|demonstrates?|symboli[sz]es?|unity|solidarity|admire[sd]?|strongest|remarkable|terrible|excellent|reckless|brave|importance)\b/i;

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

/** Words of a clause in front that tells when or under what condition; longer, it is the content itself. */
const LONGEST_LEAD = 14;

/** The content without a clause in front of it: "If you own a home, you will pay". */
function mainClause(content: readonly Word[]): readonly Word[] {
  const from = content.findIndex((word) => /[\p{L}\d]/u.test(word.text));
  const opener = content[from];
  if (!opener || !(SUBORDINATORS.has(opener.lemma) || opener.lemma === 'while')) return content;
  const comma = content.findIndex((word) => word.text === ',');
  return comma > 0 && comma <= LONGEST_LEAD ? content.slice(comma + 1) : content;
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
  const whole = all.slice(0, LONGEST);
  const content = mainClause(whole);
  const text = content.map((word) => word.text).join(' ');
  const led = content.length < whole.length && whole[0]?.lemma === 'if';
  const group = verbGroup(content);
  const has = (list: ReadonlySet<string>): boolean =>
    group.some((word) => list.has(word.lemma) || list.has(word.text.toLowerCase()));
  const ruledOut = cue === 'rule' && whole[0]?.lemma === 'out';
  if (silent || ruledOut || (cue !== null && DENIAL.has(cue))) return 'negated';
  const open = has(PROSPECT) || has(FUTURE) || has(POSSIBILITY);
  if (led || DEPENDING.test(text) || (open && CONDITIONS.test(text))) return 'conditional';
  if (has(POSSIBILITY) || has(UNSURE)) return 'possible';
  const denied = has(NEGATIONS) && !ASSERTED_NOT.test(text);
  if (denied || NO_SUBJECT.test(text) || TURNED_DOWN.test(text)) return 'negated';
  if (cue !== null && JUDGEMENT.has(cue)) return 'opinion';
  if (has(OBLIGATION) || (cue !== null && BELIEF.has(cue) && !COMMITMENT.has(cue)))
    return 'opinion';
  const infinitive = group.some((word, i) => PLANS.has(word.lemma) && group[i + 1]?.lemma === 'to');
  const provision = cue !== null && PROVISIONS.has(cue);
  if (has(FUTURE) || has(PROSPECT) || infinitive || provision) return 'planned';
  if (SCHEDULED.test(text) || TIMETABLE.test(text)) return 'planned';
  if (LIKELIHOOD.test(text)) return 'possible';
  if (cue !== null && COMMITMENT.has(cue)) return 'planned';
  return attributed && EVALUATION.test(text) ? 'opinion' : 'asserted';
}
