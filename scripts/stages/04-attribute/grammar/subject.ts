import { CONCESSIVE, RELATIVES, SUBORDINATORS, tellsTime } from '../lexicon/function-words.ts';
import type { Word } from '../view.ts';
import {
  apposedIn,
  clauseStart,
  HARD_BREAK,
  leadingPhrase,
  phraseAfter,
  withoutTime,
  type Apposed,
} from './clause.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { isParticiple } from './verb-form.ts';

/** The subject of a verb. */
export interface Subject extends Apposed {
  /** Index of the first word of the clause in which subject and verb stand. */
  clause: number;
  /** True where the subject is reached through "who": the verb stands in a relative clause. */
  relative: boolean;
  /** True where the subject follows its verb. */
  inverted: boolean;
}

/** Words of a relative clause between a subject and its verb. */
const RELATIVE_REACH = 8;

const plain = (phrase: Phrase, clause: number): Subject => ({
  phrase,
  apposition: null,
  clause,
  relative: false,
  inverted: false,
});

/** "Ann Doe, who said": the noun phrase nearest before "who". */
function antecedentOf(words: readonly Word[], who: number): Subject | undefined {
  const end = words[who - 1]?.text === ',' ? who - 1 : who;
  const inside = words.slice(clauseStart(words, end - 1, false), end);
  for (const [i] of inside.entries()) {
    const before = inside[i - 1];
    if (before && before.pos !== 'ADP' && before.pos !== 'VERB') continue;
    const phrase = leadingPhrase(withoutTime(inside.slice(i)));
    if (phrase && phrase.end === inside.at(-1)?.end && phrase.pronoun === null)
      return { ...plain(phrase, who), relative: true };
  }
  return undefined;
}

/** "In a statement on Monday Doe said": the noun phrase that ends at the verb. */
function lastPhrase(region: readonly Word[]): Phrase | undefined {
  const end = region.at(-1)?.end;
  for (const [i] of region.entries()) {
    const before = region[i - 1];
    if (!before || (before.pos !== 'ADP' && !tellsTime(before.text))) continue;
    const phrase = leadingPhrase(withoutTime(region.slice(i)));
    if (phrase?.end === end) return phrase;
  }
  const noun = region.findLastIndex((word, i) => word.pos === 'NOUN' && i < region.length - 1);
  const phrase = readPhrase(region.slice(noun + 1));
  return phrase && (phrase.name !== null || phrase.pronoun !== null) ? phrase : undefined;
}

/** "A man who lives nearby said": the phrase before the relative clause that ends at the verb. */
function beforeRelative(words: readonly Word[], start: number): Subject | undefined {
  const who = words.findLastIndex(
    (word, i) => i < start - 1 && i >= start - RELATIVE_REACH && RELATIVES.has(word.lemma),
  );
  if (who < 0) return undefined;
  const outer = clauseStart(words, who - 1, false);
  const phrase = leadingPhrase(withoutTime(words.slice(outer, who)));
  return phrase && plain(phrase, outer);
}

function before(words: readonly Word[], verb: number): Subject | undefined {
  const skipped = new Set(['ADV', 'AUX', 'PART']);
  const p = words.findLastIndex(
    (word, i) => i < verb && (word.quoted || !skipped.has(word.pos) || word.capital),
  );
  const last = words[p];
  if (!last || last.quoted || HARD_BREAK.test(last.text)) return undefined;
  if (RELATIVES.has(last.lemma)) return antecedentOf(words, p);
  // "Ann Doe, the mayor, said": what stands between the commas is looked past.
  const whole = last.text === ',';
  const start = clauseStart(words, whole ? p - 1 : p, whole);
  const opener = words[start - 1];
  const contrasted = CONCESSIVE.has(opener?.lemma ?? '') && words[start - 2]?.text === ',';
  if (opener && SUBORDINATORS.has(opener.lemma) && !contrasted) return undefined;
  if (whole) {
    const found = apposedIn(words.slice(start, p));
    if (!found) return undefined;
    // What stands before the piece with the subject is no part of its clause.
    const clause = words.findIndex((word) => word.start >= found.phrase.start);
    return { ...found, clause, relative: false, inverted: false };
  }
  if (opener && (opener.pos === 'VERB' || opener.pos === 'AUX')) {
    const subject = beforeRelative(words, start);
    if (subject) return subject;
  }
  const region = withoutTime(words.slice(start, p + 1));
  const phrase = region[0]?.pos === 'ADP' ? lastPhrase(region) : leadingPhrase(region);
  return phrase && plain(phrase, start);
}

/** "…, said Ann Doe, the mayor." */
function after(words: readonly Word[], verb: number): Subject | undefined {
  const previous = words[verb - 1];
  const next = words[verb + 1];
  const opens = previous === undefined || previous.quoted || /^[,"”’'»—–]$/.test(previous.text);
  if (
    !opens ||
    !next ||
    next.quoted ||
    ['PUNCT', 'ADP'].includes(next.pos) ||
    next.lemma === 'that'
  )
    return undefined;
  const found = phraseAfter(words, verb + 1);
  if (!found) return undefined;
  // "…, said the bridge is shut": a verb behind the phrase makes it the subject of another clause.
  const behind = words.find((word) => word.start >= found.phrase.end);
  if (behind && ['AUX', 'VERB'].includes(behind.pos) && !isParticiple(behind)) return undefined;
  // "…, said the offer “undervalues” it": the quotation is the phrase's own predicate.
  if (behind?.quoted) return undefined;
  return { ...found, clause: verb, relative: false, inverted: true };
}

/** The subject of the verb at `verb`: looked for before it, then after it. */
export function subjectOf(words: readonly Word[], verb: number): Subject | undefined {
  return before(words, verb) ?? after(words, verb);
}
