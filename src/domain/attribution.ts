import { z } from 'astro/zod';
import { spanSchema } from './span.ts';

export const sourceKinds = ['person', 'organisation', 'document', 'unnamed', 'outlet'] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

export const speechKinds = ['direct', 'indirect', 'mixed', 'narration'] as const;
export const speechSchema = z.enum(speechKinds);
export type Speech = z.infer<typeof speechSchema>;

export const modalities = [
  'asserted',
  'possible',
  'conditional',
  'planned',
  'negated',
  'opinion',
] as const;
export const modalitySchema = z.enum(modalities);
export type Modality = z.infer<typeof modalitySchema>;

/** The name of the source of an article's own voice. */
export const OUTLET = 'outlet';

/** A source as one claim names it. */
export const claimSourceSchema = z.object({
  /** Resolved: the full name as the articles give it; `outlet` for the article's own voice. */
  name: z.string().min(1),
  kind: sourceKindSchema,
  /** Names the entry in the story's `sources`; null for the article's own voice. */
  slug: z.string().nullable(),
});

/**
 * Where the three parts of an attribution stand (source, cue and content, after PARC 3.0,
 * Pareti 2016). Each is null where the text has none, as in the further sentences of a quotation.
 */
export const attributionSpansSchema = z.object({
  source: spanSchema.nullable(),
  cue: spanSchema.nullable(),
  content: z.array(spanSchema).nullable(),
});

/** Why a claim has the source it has. */
export const groundsSchema = z.object({
  /** Name of the attribution rule that decided. */
  rule: z.string().min(1),
  /** The words the source was resolved from ("He"), where they are not its name. */
  mention: z.string().nullable(),
  /** Where the article names the source in full, when the claim itself does not. */
  antecedent: spanSchema.nullable(),
  /** Sentences from the antecedent to the claim: 0 in the same one. Null without an antecedent. */
  back: z.int().nonnegative().nullable(),
  /** The words by which the article says why the source is not named. */
  anonymity: z.string().nullable(),
  /** On whom or what the source relies in turn, the nearest first: outlet → official → document. */
  cites: z.array(z.object({ name: z.string().min(1), kind: sourceKindSchema })),
});

/** Everyone and everything that vouches for a claim of the story. */
export const sourceSchema = z.object({
  slug: z.string().min(1),
  name: z.string().min(1),
  kind: sourceKindSchema,
  /** Other names the articles use. */
  aliases: z.array(z.string()),
  /** Roles as articles give them, one entry a wording and article. */
  roles: z.array(z.object({ role: z.string().min(1), article: z.string().min(1) })),
  /** False for a person without a public role in the text: listed, without a page of their own. */
  public: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;
