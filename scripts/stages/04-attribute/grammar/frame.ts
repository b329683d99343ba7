import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { STRONG, type CueForm } from '../lexicon/verbs.ts';
import { words as wordSet } from '../lexicon/words.ts';
import type { Word } from '../view.ts';
import type { Subject } from './subject.ts';
import { isFinite } from './verb-form.ts';

/** The form in which a cue has its content: behind it as one of five, or before it. */
export type Frame = 'quotation' | 'clause' | 'noun' | 'infinitive' | 'preposition' | 'before';

/** Verbs that name the hearer before the content ("told the council that"). */
const WITH_HEARER = wordSet(
  'tell inform remind assure warn urge ask advise notify convince persuade promise',
);
/** Words that a hearer may take. */
const HEARER_REACH = 8;
/** Prepositions that lead into the content of a verb of speaking. */
const PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['refer', wordSet('to')],
  ['speak', wordSet('about of against')],
  ['talk', wordSet('about')],
  ['comment', wordSet('on')],
  ['object', wordSet('to')],
  ['warn', wordSet('of against about')],
  ['complain', wordSet('of about')],
  ['boast', wordSet('of about')],
  ['call', wordSet('for on')],
  ['put', wordSet('at')],
  ['thank', wordSet('for')],
  ['commit', wordSet('to')],
]);
const PREPOSITION_REACH = 8;
/** Verbs that state something only with their particle ("sets out"). */
const WITH_OUT = wordSet('set lay rule');
/** Objects of "say" that are no content. */
const NO_CONTENT = wordSet(
  'nothing little so more no goodbye anything something thing truth story lie',
);
/** Verbs whose content may be a form in -ing. */
const GERUNDS = wordSet('deny admit recall mention report confirm suggest recommend acknowledge');
/** Verbs that lead into a clause only with "that"; without it they do something ("ordered the yard to close"). */
const NEEDS_THAT = wordSet('order plead pray rule');
const CONTENT_OPENERS = wordSet('that whether how why what');
/** Words after the verb within which its clause must show a verb of its own. */
const CLAUSE_REACH = 14;
/** Words after the verb within which a quotation must begin to be its content. */
const QUOTATION_REACH = 14;
/** Words that may follow a cue at the end of its sentence and still be no content: "on Monday night". */
const ADJUNCT_WORDS = 14;

const NOMINAL = wordSet('NOUN PROPN PRON NUM');
const isVerbal = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

function isQuotation(words: readonly Word[], verb: number): boolean {
  const quotation = words.findIndex((word, i) => i > verb && word.quoted);
  const stop = words.findIndex((word, i) => i > verb && /^[.;!?]$/.test(word.text));
  if (quotation < 0 || quotation - verb > QUOTATION_REACH || (stop >= 0 && stop < quotation))
    return false;
  return !words
    .slice(verb + 1, quotation)
    .some((word) => word.pos === 'VERB' && word.lemma !== 'be');
}

/** What follows the hearer that a verb like "tell" names; undefined where it names none. */
function behindHearer(words: readonly Word[], verb: number): Frame | undefined {
  const end = words.findIndex(
    (word, i) =>
      i > verb && (isVerbal(word) || word.text === ',' || /^(?:that|to|whether)$/.test(word.lemma)),
  );
  if (end <= verb + 1 || end - verb > HEARER_REACH) return undefined;
  const word = words[end];
  if (word?.lemma === 'to') return words[verb]?.lemma === 'promise' ? undefined : 'infinitive';
  return word?.text === ',' ? undefined : 'clause';
}

/** Does a clause with a verb of its own follow? */
function isClause(words: readonly Word[], verb: number, from: number): boolean {
  const follower = words[from];
  if (!follower) return false;
  const reach = words.slice(from, verb + CLAUSE_REACH);
  if (follower.lemma === 'that' && !reach.slice(1).some(isFinite)) return false;
  if (CONTENT_OPENERS.has(follower.lemma)) return true;
  const end = reach.findIndex((word) => /^[.;!?]$/.test(word.text));
  const clause = end < 0 ? reach : reach.slice(0, end);
  const finite = clause.findIndex(isFinite);
  const lead = clause.slice(0, Math.max(0, finite));
  if (!lead.some((word) => NOMINAL.has(word.pos))) return false;
  // "said in a statement that his goal remains": the clause may begin behind where it was said.
  const leads = lead.some((word) => word.lemma === 'that' || word.text === ',');
  return follower.pos !== 'ADP' || leads || STRONG.has(words[verb]?.lemma ?? '');
}

/** The frame of what follows the verb, among the forms it can take. */
export function frameAfter(
  words: readonly Word[],
  verb: number,
  forms: ReadonlySet<CueForm>,
): Frame | undefined {
  const { lemma = '' } = words[verb] ?? {};
  if (isQuotation(words, verb)) return 'quotation';
  const told = WITH_HEARER.has(lemma) ? behindHearer(words, verb) : undefined;
  if (told) return told;
  const next = words.findIndex((word, i) => i > verb && word.pos !== 'ADV');
  const follower = words[next];
  if (!follower) return undefined;
  // "The paper reports:" and a quotation in the next paragraph.
  if (follower.text === ':' && next === words.length - 1) return 'clause';
  const leads = PREPOSITIONS.get(lemma);
  const at = words
    .slice(verb + 1, verb + 1 + PREPOSITION_REACH)
    .findIndex((word) => word.text === ',' || leads?.has(word.lemma));
  if (leads && at >= 0 && words[verb + 1 + at]?.text !== ',') return 'preposition';
  if (follower.lemma === 'to' && follower.pos === 'PART')
    return forms.has('to') ? 'infinitive' : undefined;
  // "denies ever having kept it"
  if (forms.has('clause') && GERUNDS.has(lemma) && /^\p{Ll}+ing$/u.test(follower.text))
    return 'clause';
  const strong = STRONG.has(lemma);
  if (NEEDS_THAT.has(lemma) && forms.has('clause'))
    return follower.lemma === 'that' ? 'clause' : undefined;
  if ((forms.has('clause') || strong) && isClause(words, verb, next)) return 'clause';
  if (WITH_OUT.has(lemma)) return follower.lemma === 'out' ? 'noun' : undefined;
  const nominal =
    NOMINAL.has(follower.pos) || ['DET', 'ADJ'].includes(follower.pos) || follower.lemma === 'that';
  if ((forms.has('noun') || forms.has('document')) && nominal) return 'noun';
  // The tagger may miss the verb of a short clause; what is said is a clause all the same.
  return strong && nominal && !NO_CONTENT.has(follower.lemma) ? 'clause' : undefined;
}

/** Does the last comma-divided piece make a main clause, rather than tell when or where? */
function hasClause(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  const comma = words.findIndex((word) => word.text === ',');
  const participial = first.pos === 'VERB' && /(?:ed|ing)$/.test(first.text);
  if (
    first.pos === 'SCONJ' ||
    participial ||
    SUBORDINATORS.has(first.lemma) ||
    /^(?:while|as|whereas)$/.test(first.lemma)
  )
    return comma > 0 && hasClause(words.slice(comma + 1));
  // "In an email obtained by the paper": a participle behind its noun makes no clause.
  const isReduced = (word: Word, i: number): boolean =>
    first.pos === 'ADP' && /(?:ed|en|nt|ld|ht)$/.test(word.text) && words[i + 1]?.pos === 'ADP';
  return words.some((word, i) => isFinite(word) && !isReduced(word, i));
}

/** Does content stand before the cue's clause, which ends or interrupts the sentence? */
export function contentBefore(words: readonly Word[], verb: number, subject: Subject): boolean {
  const start = subject.inverted ? verb : subject.clause;
  const border = words[start - 1];
  if (!border || start < 2 || !(border.quoted || /^[,"”’'»—–?!]$/.test(border.text))) return false;
  // "The bridge, officials say, is shut": the cue interrupts its content.
  if (border.text === ',' && words[verb + 1]?.text === ',' && words.length > verb + 3) return true;
  if (!border.quoted && !hasClause(words.slice(0, start - 1))) return false;
  const end = words.findIndex(
    (word, i) => i > verb && (word.quoted || /^[,;.—–]$/.test(word.text)),
  );
  const tail = words
    .slice(verb + 1, end < 0 ? words.length : end)
    .filter((word) => !subject.inverted || word.start >= subject.phrase.end);
  return (
    tail.length <= ADJUNCT_WORDS &&
    tail[0]?.lemma !== 'that' &&
    !tail.some((word) => word.pos === 'AUX')
  );
}

/** The one frame of a cue that has words on both sides. */
export function frameOf(
  words: readonly Word[],
  verb: number,
  subject: Subject,
  forms: ReadonlySet<CueForm>,
  document: boolean,
): Frame | undefined {
  const after = frameAfter(words, verb, forms);
  const before = contentBefore(words, verb, subject) && (!document || forms.has('clause'));
  if (!before || after === 'quotation') return after;
  const border = words[(subject.inverted ? verb : subject.clause) - 1];
  const next = words[verb + 1];
  const closed =
    subject.inverted ||
    border?.quoted === true ||
    next === undefined ||
    next.text === ',' ||
    next.text === '.';
  return closed || after !== 'clause' ? 'before' : after;
}
