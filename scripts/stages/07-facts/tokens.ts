import type { Token } from '../03-segment/index.ts';
import type { IdentifiedStory } from '../05-identify/index.ts';

/** A word with the singular as its lemma: wink-nlp leaves the plural of nouns that it does not know. */
export function withSingular(token: Token): Token {
  const plural =
    token.pos === 'NOUN' &&
    token.lemma === token.text.toLowerCase() &&
    token.lemma.length > 4 &&
    /[^sui]s$/.test(token.lemma);
  return plural ? { ...token, lemma: token.lemma.slice(0, -1) } : token;
}

/** What of a claim is read, in characters: a sentence of more is no prose, and patterns take their time with it. */
export const LONGEST = 2_000;

/** The words of each claim, by its id: those of its article's sentences that lie in its span. */
export function tokensOf(story: IdentifiedStory): Map<string, Token[]> {
  const byArticle = Map.groupBy(story.claims, (claim) => claim.article);
  const found = new Map<string, Token[]>();
  for (const article of story.articles) {
    const claims = (byArticle.get(article.id) ?? []).toSorted((a, b) => a.start - b.start);
    const words = article.sentences
      .flatMap((sentence) => sentence.tokens)
      .sort((a, b) => a.start - b.start);
    let from = 0;
    for (const claim of claims) {
      while ((words[from]?.end ?? Infinity) <= claim.start) from += 1;
      let to = from;
      while ((words[to]?.start ?? Infinity) < claim.end) to += 1;
      const read = words.slice(from, to).filter(({ end }) => end <= claim.start + LONGEST);
      found.set(claim.id, read.map(withSingular));
      from = to;
    }
  }
  return found;
}
