import { z } from 'astro/zod';
import { idSchema } from './claim.ts';

/**
 * One text as one article or several print it: word by word or lightly rewritten, as with the copy
 * of an agency. Which article had it first is not said, the order of publication being all that is
 * known. Quotations, what documents say, and figures do not count: two reporters give these in the
 * same words without having read each other.
 */
export const independentTextSchema = z.object({
  /** In the order of publication; every article of a story stands in exactly one text. */
  articles: z.array(z.string().min(1)).min(1),
  /** Every two of its articles, in the order of publication. */
  pairs: z.array(
    z.object({
      articles: z.tuple([z.string().min(1), z.string().min(1)]),
      /** For each of the two: how much of its own words stands in the other, too, 0 to 1. */
      shares: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
    }),
  ),
  /** Claims of two articles or more that are the same passage, in the order of publication, as are the passages. */
  passages: z.array(z.array(idSchema).min(2)),
});
export type IndependentText = z.infer<typeof independentTextSchema>;
