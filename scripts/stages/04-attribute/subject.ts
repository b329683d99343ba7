import { readPhrase, bindsName, type Phrase } from './phrase.ts';
import type { Word } from './view.ts';

/** The subject of a cue. */
export interface Subject {
  phrase: Phrase;
  /** A second name or role of the same one, in apposition ("the mayor", "Ann Doe"). */
  apposition: Phrase | null;
  /** Index of the first word of the clause in which subject and verb stand. */
  clause: number;
  /** True where the subject is reached through "who": the cue stands in a relative clause. */
  relative: boolean;
  /** True where the subject follows its verb. */
  inverted: boolean;
}

const SKIPPED = new Set(['ADV', 'AUX', 'PART']);
const HARD = /^[;:—–()[\]"“”«»„]$/;
const CLAUSE_OPENERS = new Set([
  'that',
  'and',
  'but',
  'or',
  'nor',
  'while',
  'whereas',
  'as',
  'so',
  'yet',
  'than',
  'whether',
  'if',
  'where',
  'when',
  'after',
  'before',
  'because',
  'since',
  'until',
  'although',
  'though',
  'unless',
  'once',
  'which',
  'what',
  'how',
  'why',
]);
/** Clauses that tell when, why or where something was said rather than that it was. */
const SUBORDINATE = new Set([
  'whether',
  'if',
  'where',
  'when',
  'after',
  'before',
  'because',
  'since',
  'until',
  'although',
  'though',
  'unless',
  'once',
  'than',
  'how',
  'why',
]);
const RELATIVE = new Set(['who', 'which']);
/** Openers that are prepositions before a date or name ("until 2021"). */
const PREPOSITIONAL = new Set(['until', 'after', 'before', 'since']);
/** Words of a relative clause between a subject and its verb. */
const RELATIVE_REACH = 8;
const TIME =
  /^(?:earlier|later|last|next|this|today|yesterday|tomorrow|tonight|now|then|still|also|however|meanwhile|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|night|morning|afternoon|evening|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'VERB' || word.pos === 'ADJ' || word.pos === 'NOUN') &&
  /(?:ed|ing|seen|shown|written|known|given|held|sent|made|drawn|released)$/.test(word.text);
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'PRON' ||
    word.pos === 'NUM' ||
    /^\p{Lu}/u.test(word.text));

/** The first noun phrase of a clause, cut before its prepositional tail; null where it opens otherwise. */
function leadingPhrase(words: readonly Word[]): Phrase | undefined {
  let end = 0;
  while (end < words.length) {
    const word = words[end];
    if (!word) break;
    if (word.pos === 'PUNCT') break;
    if (
      word.pos === 'CCONJ' &&
      isNominal(words[end + 1]) &&
      end > 0 &&
      /^\p{Lu}/u.test(words[end - 1]?.text ?? '')
    ) {
      end += 1;
      continue;
    }
    if (word.pos === 'ADP' && !bindsName(words, end)) break;
    if ((word.pos === 'VERB' || word.pos === 'AUX') && !/^\p{Lu}/u.test(word.text) && end > 0)
      break;
    if (RELATIVE.has(word.lemma) && end > 0) break;
    end += 1;
  }
  const chunk = words.slice(0, end);
  // "A senior official briefing reporters": a participle that the tagger took for a noun ends the phrase.
  const cut = chunk.findIndex(
    (word, i) =>
      i > 0 &&
      /^\p{Ll}\p{L}+ing$/u.test(word.text) &&
      isNominal(chunk[i - 1]) &&
      i < chunk.length - 1,
  );
  return readPhrase(cut > 0 ? chunk.slice(0, cut) : chunk);
}

/** Drops what tells the time, and adverbs, from the front. */
function withoutTime(words: readonly Word[]): readonly Word[] {
  let i = 0;
  while (
    i < words.length &&
    (TIME.test(words[i]?.text ?? '') || words[i]?.pos === 'ADV' || words[i]?.pos === 'CCONJ')
  )
    i += 1;
  return words.slice(i);
}

/** Pieces of a clause between its commas. */
function pieces(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

const isAge = (piece: readonly Word[]): boolean =>
  piece.length === 1 && /^\d{1,3}$/.test(piece[0]?.text ?? '');

/** The subject among the comma-divided pieces before a verb: "On Monday, Ann Doe, 41, the mayor, …". */
function fromPieces(
  parts: readonly Word[][],
): { phrase: Phrase; apposition: Phrase | null } | undefined {
  for (const [i, raw] of parts.entries()) {
    const part = withoutTime(raw);
    const [first] = part;
    if (
      !first ||
      first.pos === 'ADP' ||
      first.pos === 'SCONJ' ||
      first.pos === 'VERB' ||
      RELATIVE.has(first.lemma)
    )
      continue;
    const phrase = leadingPhrase(part);
    if (!phrase) continue;
    const next = parts.slice(i + 1).find((piece) => !isAge(piece));
    const apposition =
      next &&
      !RELATIVE.has(next[0]?.lemma ?? '') &&
      next[0]?.pos !== 'ADP' &&
      next[0]?.pos !== 'VERB'
        ? (leadingPhrase(next) ?? null)
        : null;
    return { phrase, apposition };
  }
  return undefined;
}

function clauseStart(words: readonly Word[], from: number, stopAtComma: boolean): number {
  for (let i = from; i >= 0; i -= 1) {
    const word = words[i];
    if (!word) break;
    if (word.quoted || HARD.test(word.text)) return i + 1;
    if (stopAtComma && word.text === ',') return i + 1;
    if (
      CLAUSE_OPENERS.has(word.lemma) &&
      !(
        PREPOSITIONAL.has(word.lemma) &&
        (words[i + 1]?.pos === 'NUM' || words[i + 1]?.pos === 'PROPN')
      ) &&
      !(
        word.lemma === 'and' &&
        /^\p{Lu}/u.test(words[i - 1]?.text ?? '') &&
        /^(?:\p{Lu}|the$)/u.test(words[i + 1]?.text ?? '')
      )
    )
      return i + 1;
    if (
      stopAtComma &&
      (word.pos === 'VERB' || word.pos === 'AUX') &&
      !(isParticiple(word) && isNominal(words[i - 1]))
    )
      return i + 1;
  }
  return 0;
}

/** The subject of the verb at `verb`, looked for before it. */
function before(words: readonly Word[], verb: number): Subject | undefined {
  let p = verb - 1;
  while (p >= 0 && SKIPPED.has(words[p]?.pos ?? '') && !words[p]?.quoted) p -= 1;
  const last = words[p];
  if (!last || last.quoted || HARD.test(last.text)) return undefined;
  const rest = { relative: false, inverted: false };
  if (RELATIVE.has(last.lemma)) {
    const comma = words[p - 1]?.text === ',' ? p - 1 : p;
    const start = clauseStart(words, comma - 1, true);
    const inside = words.slice(start, comma);
    // The nearest noun phrase before "who" is its antecedent.
    for (let i = 0; i < inside.length; i += 1) {
      const tail = withoutTime(inside.slice(i));
      if (i > 0 && inside[i - 1]?.pos !== 'ADP' && inside[i - 1]?.pos !== 'VERB') continue;
      const phrase = leadingPhrase(tail);
      if (phrase && phrase.end === inside.at(-1)?.end && phrase.pronoun === null) {
        return { phrase, apposition: null, clause: p, ...rest, relative: true };
      }
    }
    return undefined;
  }
  if (last.text === ',') {
    const start = clauseStart(words, p - 1, false);
    if (SUBORDINATE.has(words[start - 1]?.lemma ?? '')) return undefined;
    const found = fromPieces(pieces(words.slice(start, p)));
    return found ? { ...found, clause: start, ...rest } : undefined;
  }
  const start = clauseStart(words, p, true);
  const opener = words[start - 1];
  if (opener && SUBORDINATE.has(opener.lemma)) return undefined;
  if (opener && (opener.pos === 'VERB' || opener.pos === 'AUX')) {
    // "a man who lives nearby said": the relative clause stands between subject and verb.
    const who = words.findLastIndex(
      (word, i) => i < start - 1 && i >= start - RELATIVE_REACH && RELATIVE.has(word.lemma),
    );
    const outer = who < 0 ? 0 : clauseStart(words, who - 1, true);
    const phrase = who < 0 ? undefined : leadingPhrase(withoutTime(words.slice(outer, who)));
    if (phrase) return { phrase, apposition: null, clause: outer, ...rest };
  }
  const region = withoutTime(words.slice(start, p + 1));
  if (region.length === 0) return undefined;
  if (region[0]?.pos === 'ADP') {
    for (let i = 1; i < region.length; i += 1) {
      if (region[i - 1]?.pos !== 'ADP' && !TIME.test(region[i - 1]?.text ?? '')) continue;
      const phrase = leadingPhrase(withoutTime(region.slice(i)));
      if (phrase && phrase.end === region.at(-1)?.end)
        return { phrase, apposition: null, clause: start, ...rest };
    }
    const tail = region.slice(
      region.findLastIndex((word) => word.pos === 'NOUN' && word !== region.at(-1)) + 1,
    );
    const phrase = readPhrase(tail);
    return phrase && (phrase.name !== null || phrase.pronoun !== null)
      ? { phrase, apposition: null, clause: start, ...rest }
      : undefined;
  }
  const phrase = leadingPhrase(region);
  return phrase ? { phrase, apposition: null, clause: start, ...rest } : undefined;
}

/** The noun phrase that begins at `from`, with what stands in apposition behind it. */
export function phraseAfter(
  words: readonly Word[],
  from: number,
): { phrase: Phrase; apposition: Phrase | null } | undefined {
  let end = from;
  while (end < words.length && !words[end]?.quoted && !/^[.;:—–()]$/.test(words[end]?.text ?? ''))
    end += 1;
  const parts = pieces(words.slice(from, end));
  const [first] = parts;
  if (!first || words[from]?.text === ',') return undefined;
  const phrase = leadingPhrase(first);
  if (!phrase) return undefined;
  const next = parts.slice(1).find((piece) => !isAge(piece));
  const opens = next?.[0];
  const apposition =
    next && opens && (opens.pos === 'DET' || opens.pos === 'NOUN' || opens.pos === 'PROPN')
      ? (leadingPhrase(next) ?? null)
      : null;
  return { phrase, apposition };
}

/** The subject of the verb at `verb`, looked for after it ("…, said Ann Doe, the mayor"). */
function after(words: readonly Word[], verb: number): Subject | undefined {
  const previous = words[verb - 1];
  const opens = previous === undefined || previous.quoted || /^[,"”’'»—–]$/.test(previous.text);
  const next = words[verb + 1];
  if (
    !opens ||
    !next ||
    next.quoted ||
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.lemma === 'that'
  )
    return undefined;
  const found = phraseAfter(words, verb + 1);
  if (!found) return undefined;
  // "…, said the bridge is shut": a verb behind the phrase makes it the subject of another clause.
  const behind = words.find((word) => word.start >= found.phrase.end);
  if (behind && (behind.pos === 'AUX' || behind.pos === 'VERB') && !isParticiple(behind))
    return undefined;
  return { ...found, clause: verb, relative: false, inverted: true };
}

/** The subject of the verb at `verb`: before it, or else after it. */
export function subjectOf(words: readonly Word[], verb: number): Subject | undefined {
  return before(words, verb) ?? after(words, verb);
}
