import type { Modality } from '../../../src/domain/index.ts';
import { BELIEF, COMMITMENT, DENIAL, JUDGEMENT } from './lexicon/verbs.ts';

const CONDITIONAL =
  /\b(?:if|unless|provided that|as long as|in the event (?:of|that)|contingent (?:up)?on|conditional (?:up)?on|depend(?:s|ing|ent)? (?:up)?on|subject to|only once|should (?:\p{Lu}|the|it|he|she|they)\b.*\b(?:be|go|come|fail|choose|take|happen|reach|break|violate))/u;
const POSSIBLE =
  /\b(?:may|might|could|perhaps|possibl[ey]|possibility|potential(?:ly)?|likely|unlikely|probabl[ey]|apparently|appears? to|seems? to|suspected|uncertain|unclear|undecided|reportedly|allegedly|purportedly|understood to|believed to|thought to|rumou?red|early indications|suggest(?:s|ed|ing)?)\b/i;
const NEGATED =
  /\b(?:not|never|nobody|nothing|none|neither|nor|cannot|no (?:one|longer|evidence|plans?|sign|reason|decision|\p{L}+)|without|yet to|far from|fail(?:s|ed)? to|refus(?:es|ed) to|denie[sd]|stops? short of)\b|n['’]t\b/iu;
const NOT_NEGATED =
  /\bnot only\b|\bno (?:later|more|fewer|less) than\b|\bno doubt\b|\bwithout (?:a )?doubt\b/giu;
const PLANNED =
  /\b(?:will|shall|['’]ll|won['’]t|going to|plans? to|planned|planning to|intends? to|aims? to|set to|due to (?:be|take|open|begin|start|meet|return)|expected to|scheduled|to be (?:held|signed|announced|chaired|led)|would|proposes?|proposed|proposal|upcoming|forthcoming|next (?:week|month|year)|tomorrow|poised to)\b/i;
const OPINION =
  /\b(?:should|must|ought|need(?:s|ed)? to|have to|good|bad|better|best|worst|great|big|crucial|vital|important|historic|heartbroken|proud|sad|happy|angry|afraid|shame(?:ful)?|wrong|right|unfair|unacceptable|disgrace(?:ful)?|outrage(?:ous)?|hero(?:es|ic)?|moral|dark(?:est)?|tragic|disappoint(?:ed|ing)|welcome|concern(?:ed|s)?|worr(?:y|ied)|major concern|signals?|reflects?|underscores?|demonstrates?|highlights?|symboli[sz]es?|represents?|committed|strong|credible|unity|solidarity)\b/i;

/** Characters of a content that are looked at; keeps the cost bounded where a file has no full stops. */
const LONGEST = 2000;

export interface ModalityInput {
  /** The claim's content: its words without source and cue. */
  content: string;
  /** Lemma of the cue; null in narration. */
  cue: string | null;
  /** The cue tells that nothing was said. */
  negated: boolean;
  attributed: boolean;
}

/**
 * How the content is put forward. A denial counts before a condition, a condition before mere
 * possibility, that before negation, plan and judgement; what shows none of them is asserted.
 * The classes follow FactBank's certainty and polarity (Saurí and Pustejovsky 2009), with plans and
 * judgements set apart.
 */
export function modalityOf({ content, cue, negated, attributed }: ModalityInput): Modality {
  const text = content.slice(0, LONGEST).replace(NOT_NEGATED, ' ');
  if (negated || (cue !== null && DENIAL.has(cue))) return 'negated';
  if (CONDITIONAL.test(text)) return 'conditional';
  if (POSSIBLE.test(text)) return 'possible';
  if (NEGATED.test(text)) return 'negated';
  if (cue !== null && COMMITMENT.has(cue)) return 'planned';
  if (PLANNED.test(text)) return 'planned';
  if (cue !== null && (JUDGEMENT.has(cue) || BELIEF.has(cue))) return 'opinion';
  return attributed && OPINION.test(text) ? 'opinion' : 'asserted';
}
