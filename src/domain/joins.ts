import { z } from 'astro/zod';

/** A source of a story: the two names of its address, `/<story>/sources/<source>/`. */
const sourceReferenceSchema = z
  .string()
  .regex(/^[^/\s][^/]*\/[^/]+$/, 'expected "story/source", the two names in the source’s address')
  .describe('story/source, as in the address /story/sources/source/.');

/** An entry of `sources.yaml`: sources of several stories that are one person or body, or are not. */
export const joinEntrySchema = z.strictObject({
  name: z.string().min(1).describe('Who it is, for whoever reads the file.'),
  sources: z
    .array(sourceReferenceSchema)
    .min(2, 'expected two sources or more')
    .describe('Of different stories.'),
  apart: z
    .boolean()
    .default(false)
    .describe('true where they only have the same name; they are not proposed again.'),
  because: z.string().min(1).optional().describe('Why, for whoever reads the file.'),
});
export type JoinEntry = z.infer<typeof joinEntrySchema>;

/** `content/sources.yaml`. */
export const joinEntriesSchema = z.array(joinEntrySchema);

/** `joins.json`: who speaks in several stories, as `sources.yaml` says. */
export const joinsSchema = z.array(
  z.object({
    name: z.string().min(1),
    sources: z.array(
      z.object({
        story: z.string().min(1),
        slug: z.string().min(1),
        claims: z.int().nonnegative(),
        /** It has a page of its own. */
        public: z.boolean(),
      }),
    ),
  }),
);
export type Joins = z.infer<typeof joinsSchema>;
export type JoinedSource = Joins[number]['sources'][number];
