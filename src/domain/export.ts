import { z } from 'astro/zod';
import { storySchema } from './story.ts';

/** The edition that a file belongs to; null for a draft, which no edition records. */
export const recordedInSchema = z
  .object({ number: z.int().positive(), date: z.iso.date() })
  .nullable()
  .describe('The edition that this file belongs to; null for a draft, whose ids may still change.');
export type RecordedIn = z.infer<typeof recordedInSchema>;

/** `exports/exports.json`: the files that were made of a story for others to use. */
export const exportListSchema = z.object({
  edition: recordedInSchema,
  files: z.array(
    z.object({
      name: z.string().min(1),
      /** File name, which is the last segment of its address. */
      file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
      mediaType: z.string().min(1),
      /** A line that says who it is for. */
      for: z.string().min(1),
      bytes: z.int().nonnegative(),
      /** In hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type ExportList = z.infer<typeof exportListSchema>;
export type ExportedFile = ExportList['files'][number];

/** `exports/story.json`: all that is known of a story, with what it takes to read and to cite it. */
export const exportedStorySchema = z
  .object({
    $schema: z.url(),
    notice: z.string().min(1).describe('Whose the words are.'),
    site: z.string().min(1).describe('Name of the site that publishes the story.'),
    address: z.url().describe('The page of the story.'),
    permalinks: z
      .object({ claim: z.string().min(1), disagreement: z.string().min(1) })
      .describe('Addresses of claims and disagreements: put an id for {id}.'),
    edition: recordedInSchema,
    story: storySchema.describe(
      'The story. Every start and end is counted in UTF-16 code units, from 0 and with the end exclusive, of the article’s file as decoded, or of the text extracted from it where the file is HTML. The Web Annotation file counts in the text of the page instead. Null stands for what is not known.',
    ),
  })
  .describe('Everything that the site knows of one story.');
export type ExportedStory = z.infer<typeof exportedStorySchema>;
