import type { Variant } from '../../../src/domain/index.ts';
import { mint } from '../mint.ts';
import type { Collation } from './collation.ts';
import { quotesOf, sameQuotes, type Quote } from './quotations/quotes.ts';

const wordsOf = ({ witness: { claim }, span }: Quote): string =>
  claim.quote.slice(span.start - claim.start, span.end - claim.start);

/** The same quotation of one source in other words, as two articles have it. */
export function variantsOf({ witnesses }: Collation): Variant[] {
  const quotes = witnesses.filter(({ claim }) => claim.source.slug !== null).flatMap(quotesOf);
  return sameQuotes(quotes)
    .filter(
      ([a, b]) =>
        a.witness.claim.source.slug === b.witness.claim.source.slug &&
        a.witness.article.id !== b.witness.article.id &&
        a.words.join(' ') !== b.words.join(' '),
    )
    .map(([a, b]) => ({
      id: mint(['variant', a.witness.claim.id, b.witness.claim.id]),
      readings: [a, b].map((quote) => {
        const { id } = quote.witness.claim;
        return { value: wordsOf(quote), claims: [id], marks: [{ claim: id, ...quote.span }] };
      }),
    }));
}
