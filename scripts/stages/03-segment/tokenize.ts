import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** A word or mark of punctuation. */
export interface Token {
  /** `[start, end)` in the article's file, as `Span` of the domain. */
  start: number;
  end: number;
  text: string;
  /** Dictionary form in lower case. */
  lemma: string;
  /** Universal Dependencies part of speech. */
  pos: PartOfSpeech;
}

/**
 * Characters of a word from which on it is cut for wink-nlp, whose time grows with the square of a
 * word's length. Longer than words and most web addresses, short enough that pages of data in the
 * middle of a text cost nothing.
 */
const LONGEST_WORD = 400;

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD},}`, 'gu');
const CUT = new RegExp(`(\\S{${LONGEST_WORD - 1}})(\\S)`, 'gu');

/** The text with white space for one character in 400 of a word that is too long; every offset holds. */
const breakable = (text: string): string =>
  text.replace(LONG_WORD, (word) =>
    word.replace(CUT, (_, before: string, last: string) => before + ' '.repeat(last.length)),
  );

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * The word that a piece beginning at `start` completes with a hyphen ("Doe-Smith", "64-page"), its
 * hyphen taken off the list; wink-nlp cuts such words in three. Two numbers stay apart.
 */
function joinHyphen(
  tokens: Token[],
  text: string,
  start: number,
  offset: number,
): Token | undefined {
  const hyphen = tokens.at(-1);
  const first = tokens.at(-2);
  if (hyphen?.text !== '-' || first?.end !== hyphen.start || hyphen.end !== offset + start)
    return undefined;
  if (!/[\p{L}\d]\.?$/u.test(first.text) || !/^\p{L}/u.test(text.slice(start, start + 2)))
    return undefined;
  tokens.pop();
  return first;
}

/**
 * Tokens of `text` with part of speech and lemma (wink-nlp), in order, white space left out.
 * @param offset where `text` begins in its file; added to every position.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const collection = nlp.readDoc(breakable(text)).tokens();
  const values = collection.out(its.value);
  const lemmas = collection.out(its.lemma as typeof its.value);
  const tags = collection.out(its.pos);
  const tokens: Token[] = [];
  let from = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, from);
    if (start < 0 || value.trim() === '') continue;
    from = start + value.length;
    const joined = joinHyphen(tokens, text, start, offset);
    if (joined) {
      joined.end = offset + from;
      joined.text = text.slice(joined.start - offset, from);
      joined.lemma = joined.text.toLowerCase();
      joined.pos = tags[i] as PartOfSpeech;
      continue;
    }
    tokens.push({
      start: offset + start,
      end: offset + from,
      text: value,
      lemma: (lemmas[i] ?? value).toLowerCase(),
      pos: tags[i] as PartOfSpeech,
    });
  }
  return tokens;
}

/** Splits a text into sentences (wink-nlp), white space around them included. */
export function splitSentences(text: string): string[] {
  const given = breakable(text);
  const pieces: string[] = nlp.readDoc(given).sentences().out();
  if (given === text) return pieces;
  let from = 0;
  return pieces.map((piece) => {
    const start = given.indexOf(piece, from);
    if (start < 0) return piece;
    from = start + piece.length;
    return text.slice(start, from);
  });
}
