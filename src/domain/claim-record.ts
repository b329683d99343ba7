import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { claimSourceSchema, modalitySchema, speechSchema } from './attribution.ts';
import { idSchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';
import { ledgerEventKindSchema } from './edition.ts';
import { recordedInSchema } from './export.ts';

const address = z.url().describe('A full address on the site.');

/** `/c/<id>.json`: a claim as data. Fields are added, none is dropped. */
export const claimRecordSchema = z.object({
  id: idSchema,
  permalink: address,
  /** `withdrawn`: the article no longer has it, and all below is what was known last. */
  status: z.enum(['live', 'withdrawn']),
  edition: recordedInSchema,
  story: z.object({ id: z.string(), title: z.string(), invented: z.boolean() }),
  article: articleSchema
    .pick({
      id: true,
      label: true,
      outlet: true,
      published: true,
      url: true,
    })
    .extend({ permalink: address }),
  /** W3C Web Annotation, sections 4.2.4 and 4.2.5; positions count UTF-16 code units of the article's file. */
  selector: z.object({
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  source: claimSourceSchema.pick({ name: true, kind: true }),
  speech: speechSchema,
  /** Null where it is withdrawn: editions do not record it. */
  modality: modalitySchema.nullable(),
  /** Claims of other articles that make the same point. */
  alignedWith: z.array(z.object({ id: idSchema, permalink: address })),
  disagreements: z.array(
    disagreementSchema
      .pick({ id: true, kind: true, severity: true, update: true, why: true })
      .extend({ permalink: address }),
  ),
  /** What editions recorded of it, the earliest first. */
  history: z.array(
    z.object({
      event: ledgerEventKindSchema,
      edition: z.int().positive(),
      date: z.iso.date(),
      quote: z.string(),
    }),
  ),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
