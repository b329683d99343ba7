import { z } from 'astro/zod';

/**
 * A typed value in a claim. A quantity is a closed interval: "more than 30" is `[30, null]` with
 * `bound: "over"`, "about 30" is `[30, 30]` with `bound: "about"`. A null end is open.
 */
const quantity = {
  start: z.int().nonnegative(),
  end: z.int().positive(),
  surface: z.string().min(1),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'over', 'under', 'range']),
};

export const factSchema = z.discriminatedUnion('dimension', [
  z.object({ dimension: z.literal('count'), ...quantity, of: z.string().min(1) }),
  z.object({ dimension: z.literal('money'), ...quantity, unit: z.string().min(1), of: z.string().nullable() }),
  z.object({ dimension: z.literal('share'), ...quantity, of: z.string().nullable() }),
  z.object({ dimension: z.literal('measure'), ...quantity, unit: z.string().min(1), of: z.string().nullable() }),
  z.object({
    dimension: z.literal('time'),
    start: quantity.start,
    end: quantity.end,
    surface: quantity.surface,
    /** Inclusive range, as ISO 8601 dates or UTC date-times; null where the text does not settle it. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    grain: z.enum(['minute', 'hour', 'part', 'day', 'week', 'month', 'year']),
  }),
  z.object({
    dimension: z.literal('role'),
    start: quantity.start,
    end: quantity.end,
    surface: quantity.surface,
    /** Slug-free full name of the person, as resolved across the story. */
    person: z.string().min(1),
    /** The role in lower case, without its status word. */
    role: z.string().min(1),
    status: z.enum(['current', 'former', 'acting', 'designate']),
  }),
]);
export type Fact = z.infer<typeof factSchema>;
export type Dimension = Fact['dimension'];
export type FactOf<D extends Dimension> = Extract<Fact, { dimension: D }>;
