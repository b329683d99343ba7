import { z } from 'astro/zod';

/** Where a fact stands in its article, and its exact words. */
const place = {
  start: z.int().nonnegative(),
  end: z.int().positive(),
  surface: z.string().min(1),
  /**
   * The words do not state the value, but it follows from them: eleven schools from "all but three
   * of the 14 schools", a date from "on Tuesday" and the day of publication.
   */
  implied: z.literal(true).optional(),
};

/**
 * How a figure stands in its sentence. `whole` is the figure itself; `part` is counted in another
 * one ("two of them children"); `added` comes on top ("two more"); `earlier` is one that the text
 * itself says is replaced ("up from 12"); `denied` is one that the text rejects ("not 12").
 */
export const standings = ['whole', 'part', 'added', 'earlier', 'denied'] as const;

/**
 * A quantity is a closed interval: "more than 30" is `[30, null]` with `bound: "over"`, "about 30"
 * is `[30, 30]` with `bound: "about"`. A null end is open.
 */
const quantity = {
  ...place,
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'over', 'under', 'range']),
  /** What one more in the last digit given is worth: 100,000 for "1.2 million", 100 for "200". */
  step: z.number().positive().default(1),
  standing: z.enum(standings).default('whole'),
};

/** How something stands to a place. */
export const placeRelations = ['in', 'at', 'on', 'near', 'outside', 'inside', 'off'] as const;

/** How something done or said stands to an occasion; `to` is to those who heard it. */
export const occasionRelations = ['at', 'in', 'on', 'during', 'after', 'before', 'to'] as const;

export const certainties = [
  'confirmed',
  'reported',
  'alleged',
  'possible',
  'denied',
  'planned',
  'proposed',
  'binding',
  'conditional',
] as const;

export const factSchema = z.discriminatedUnion('dimension', [
  z.object({
    dimension: z.literal('count'),
    ...quantity,
    /** What is counted: the noun in its dictionary form with its modifiers, or "people killed". */
    of: z.string().min(1),
  }),
  z.object({
    dimension: z.literal('money'),
    ...quantity,
    /** ISO 4217. */
    unit: z.string().min(1),
    of: z.string().nullable(),
  }),
  z.object({ dimension: z.literal('share'), ...quantity, of: z.string().nullable() }),
  z.object({
    dimension: z.literal('measure'),
    ...quantity,
    /** The unit that `lo` and `hi` are in, whatever the text uses: m, kg, min, year … */
    unit: z.string().min(1),
    of: z.string().nullable(),
  }),
  z.object({
    dimension: z.literal('tally'),
    ...place,
    /** The two sides of a vote or a score, in the order of the text: "7-4" is `[7, 4]`. */
    sides: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
    of: z.enum(['vote', 'score']),
  }),
  z.object({
    dimension: z.literal('time'),
    ...place,
    /**
     * Inclusive range, as ISO 8601: a date, a UTC date-time (`…Z`), a date-time of the place where
     * its offset is not known (no `Z`), or a time of day alone (`T18:25`). Null where the text does
     * not settle it.
     */
    from: z.string().nullable(),
    to: z.string().nullable(),
    grain: z.enum(['minute', 'hour', 'part', 'day', 'week', 'month', 'year']),
  }),
  z.object({
    dimension: z.literal('place'),
    ...place,
    /** As the text names it, without an article: "Brack", "town hall". */
    name: z.string().min(1),
    relation: z.enum(placeRelations),
  }),
  z.object({
    dimension: z.literal('occasion'),
    ...place,
    /** The verb in its dictionary form of what was done or said on the occasion. */
    event: z.string().min(1),
    /** On what occasion, in what medium or before whom: "press conference", "letter", "committee". */
    occasion: z.string().min(1),
    relation: z.enum(occasionRelations),
  }),
  z.object({
    dimension: z.literal('participant'),
    ...place,
    /** The event in which they take part, in its dictionary form: "meet", "talk". */
    event: z.string().min(1),
    /** The name as the text has it. */
    name: z.string().min(1),
  }),
  z.object({
    dimension: z.literal('certainty'),
    ...place,
    /** How the text holds what its clause says; `surface` is the words that tell. */
    value: z.enum(certainties),
    /** On what it depends, where it is conditional. */
    on: z.string().min(1).nullable(),
  }),
  z.object({
    dimension: z.literal('role'),
    ...place,
    /** Full name of the person, as resolved across the story. */
    person: z.string().min(1),
    /** The role in lower case, without its status word. */
    role: z.string().min(1),
    status: z.enum(['current', 'former', 'acting', 'designate']),
  }),
]);
export type Fact = z.infer<typeof factSchema>;
export type Dimension = Fact['dimension'];
export type FactOf<D extends Dimension> = Extract<Fact, { dimension: D }>;
