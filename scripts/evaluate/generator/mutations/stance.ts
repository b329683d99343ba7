import type { BodySentence } from '../body.ts';

export type Token = BodySentence['tokens'][number];

/** What supposes, asks or doubts the whole sentence: one word more or less does not turn it round. */
const UNSETTLED =
  /\b(?:if|unless|whether|allegedly|reportedly|possible|perhaps|deny|denied|denies|denying|disputes?|disputed|doubts?|doubted|neither|nor|nobody|nothing|none)\b|\?/i;
/** What hedges, denies or bounds a clause already. */
const HEDGED =
  /\b(?:may|might|could|would|should|can|cannot|must|possibly|probably|likely|apparently|not|no|never|without|hardly|only|any|anyone|anything|until|yet|ever|even|just|too|so|than)\b|n[’']t\b/i;
/** Where one clause ends and the next begins. */
const BORDER =
  /[,;:–—()“”"]|``|''|\b(?:and|but|or|that|who|whom|whose|which|what|how|why|when|where|as|while|because|than|after|before|until|since|though|although|once|so|like|with)\b/gi;
/** Behind these it is asked, compared or taken as known what the clause says. */
const DEPENDENT =
  /^(?:what|how|why|when|where|whom|whose|as|while|because|than|after|before|until|since|though|although|once|so|like|with|or)$/i;

/** A stretch of a sentence between two borders, offsets in the sentence. */
export interface Clause {
  start: number;
  end: number;
  words: string;
  /** The border that opens it, in lower case; empty at the beginning of the sentence. */
  opener: string;
}

export function clauseAt(words: string, place: number): Clause {
  const borders = [...words.matchAll(BORDER)];
  const before = borders.findLast(({ 0: border, index }) => index + border.length <= place);
  const after = borders.find(({ index }) => index >= place);
  const start = before ? before.index + before[0].length : 0;
  const end = after?.index ?? words.length;
  return { start, end, words: words.slice(start, end), opener: (before?.[0] ?? '').toLowerCase() };
}

/** Does a sentence state something, and does its clause at this place? Without what `ignored` matches. */
export function isStated({ words }: BodySentence, place: number, ignored = /(?!)/): boolean {
  const clause = clauseAt(words, place);
  if (UNSETTLED.test(words) || HEDGED.test(clause.words.replace(ignored, ''))) return false;
  if (DEPENDENT.test(clause.opener)) return false;
  const lead = words.slice(0, clause.start);
  // "The mill that was sold" says which mill is meant; ", which was sold" says something of it.
  const direct = clause.words.trimStart().startsWith(words.slice(place).trimStart().slice(0, 4));
  const relative = /\b(?:who|which)$/i.test(lead) || (/\bthat$/i.test(lead) && direct);
  return !relative || /, (?:who|which)$/i.test(lead);
}

/** Verbs of saying and thinking: to change one of them is to change who vouches for what. */
export const SAYING =
  /^(?:say|tell|ask|add|note|state|claim|warn|insist|explain|argue|deny|believe|think|hope|expect|suggest|know|report|write|concede|admit|confirm|allege|suppose|understand|fear|want|like|seem|appear|intend|mean|plan|consider|quote|announce|presume)$/;

/** The token behind a place, or the one behind its adverb. */
export function tokenBehind({ tokens }: BodySentence, place: number): Token | undefined {
  const after = tokens.filter(({ start }) => start >= place);
  return after[0]?.pos === 'ADV' ? after[1] : after[0];
}

/** What begins a clause of its own, or counts and compares. */
const NO_PREDICATE = /^(?:when|how|what|why|where|that|because|so|too|more|most|both|all|at)$/i;

/** May a predicate begin with this token: "sold", "a mill", "in Brack", "old"? */
export const isPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:VERB|ADJ|DET|NOUN|PROPN|ADP)$/.test(token.pos) &&
  !SAYING.test(token.lemma) &&
  !NO_PREDICATE.test(token.text);
