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

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * Tokens of `text` with part of speech and lemma (wink-nlp), in order, white space left out.
 * @param offset where `text` begins in its file; added to every position.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const collection = nlp.readDoc(text).tokens();
  const values = collection.out(its.value);
  const lemmas = collection.out(its.lemma);
  const tags = collection.out(its.pos);
  const tokens: Token[] = [];
  let from = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, from);
    if (start < 0 || value.trim() === '') continue;
    from = start + value.length;
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
