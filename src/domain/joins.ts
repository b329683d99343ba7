import { z } from 'astro/zod';

const references = z
  .array(
    z
      .string()
      .regex(/^[^/]+\/[^/]+$/, 'a source is written story/source, as the address of its page ends')
      .describe('A source of a story: story/source, as the address of its page ends.'),
  )
  .min(2);

/** An entry of `content/sources.yaml`. */
export const joinEntrySchema = z
  .strictObject({
    /** Sources of different stories that are one person, body or document. */
    join: references.optional(),
    /** Sources that are not, though their names are the same: they are proposed no more. */
    apart: references.optional(),
    by: z.string().min(1).optional().describe('Who decided.'),
    on: z.iso.date().optional().describe('The day of the decision: 2031-05-04.'),
    because: z.string().min(1).optional(),
  })
  .refine(({ join, apart }) => (join === undefined) !== (apart === undefined), {
    message: 'an entry says either join or apart',
  });
export type JoinEntry = z.infer<typeof joinEntrySchema>;

/** `content/sources.yaml`. A file without entries is read as an empty object. */
export const joinsFileSchema = z.preprocess(
  (value) => (JSON.stringify(value) === '{}' ? [] : value),
  z.array(joinEntrySchema),
);

/** A source of a story as a join shows it. */
export const joinedSourceSchema = z.object({
  story: z.string().min(1),
  /** Of the story. */
  title: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1),
  claims: z.int().nonnegative(),
  /** It has a page of its own. */
  public: z.boolean(),
});
export type JoinedSource = z.infer<typeof joinedSourceSchema>;

/** `joins.json`: the sources of different stories that editors joined, a list for each person or body. */
export const joinsSchema = z.array(z.array(joinedSourceSchema).min(2));
export type Joins = z.infer<typeof joinsSchema>;
