import type { Span } from '../../../../src/domain/index.ts';
import type { Token } from '../../03-segment/index.ts';
import { contentOf } from './content.ts';
import { negates, stanceOf, type Stance } from './stance.ts';

/** A stretch of a claim with one verb group of its own, or with none where the claim has none. */
export interface Clause extends Span, Stance {
  /** Its words, marks of punctuation left out. */
  tokens: readonly Token[];
  /** The stems of those words that carry meaning. */
  content: readonly string[];
}

const JOINT = new Set([
  'and', 'but', 'or', 'nor', 'while', 'whereas', 'although', 'though', 'because', 'if', 'unless', 'after', 'before',
  'when', 'where', 'who', 'whom', 'whose', 'which', 'that', 'whether', 'as', 'since', 'until', 'so', 'without', 'what', 'how', 'why',
]); // prettier-ignore
/** Verbs behind which what is said begins without a "that": "he said | he had heard no siren". */
const REPORTS = new Set(['say', 'add', 'claim', 'insist', 'believe', 'think', 'warn', 'note', 'confirm', 'announce', 'stress', 'argue', 'hope', 'fear']); // prettier-ignore
const OPENS = /^(?:PRON|DET|NOUN|PROPN|NUM|ADJ)$/;
/** How many words behind a joint a verb must stand in for a new clause to begin there. */
const VERB_WITHIN = 7;

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
/** A mark of punctuation. Hyphens join words and belong to them. */
const isMark = ({ text }: Token): boolean => /^[^\p{L}\p{N}$£€%-]+$/u.test(text);
/** Quotation marks part nothing: where a quotation ends a clause, a comma or a full stop stands with it. */
const parts = ({ text }: Token): boolean => !/^[“”"‘’'«»„]+$/.test(text);

/** Does a new clause begin at this word: behind a verb of saying, or with a conjunction behind a verb? */
function begins(tokens: readonly Token[], i: number, piece: readonly Token[]): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (!token) return false;
  const verbFrom = (from: number): boolean => tokens.slice(from, from + VERB_WITHIN).some(isVerb);
  const told = before !== undefined && REPORTS.has(before.lemma) && OPENS.test(token.pos);
  if (told && verbFrom(i)) return true;
  return JOINT.has(token.lemma) && piece.some(isVerb) && verbFrom(i + 1);
}

/** Cuts at marks of punctuation, and where a new clause begins. */
function pieces(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]];
  tokens.forEach((token, i) => {
    const mark = isMark(token);
    if ((mark && parts(token)) || begins(tokens, i, cut.at(-1) ?? [])) cut.push([]);
    if (!mark) cut.at(-1)?.push(token);
  });
  return cut.filter((piece) => piece.length > 0);
}

/**
 * Cuts a claim into clauses by marks and conjunctions; a piece without a verb or a negation, such as
 * an apposition, belongs to the one before it. Rough, as no parser is at hand: what reads clauses
 * must bear one that is too long or too short.
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const merged: Token[][] = [];
  let verbless: Token[] = [];
  for (const piece of pieces(tokens)) {
    const previous = merged.at(-1);
    if (piece.some(isVerb) || piece.some(negates)) {
      merged.push([...verbless, ...piece]);
      verbless = [];
    } else if (previous) previous.push(...piece);
    else verbless.push(...piece);
  }
  if (verbless.length > 0) merged.push(verbless);
  const stances = stanceOf(merged);
  return merged.flatMap((words, i) => {
    const [first, last, stance] = [words[0], words.at(-1), stances[i]];
    return first && last && stance
      ? [{ start: first.start, end: last.end, tokens: words, content: contentOf(words), ...stance }]
      : [];
  });
}
