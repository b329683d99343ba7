import { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import { claimSourceSchema, speechSchema } from './attribution.ts';
import { claimSchema, idSchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';

/** What has a permanent address, and is therefore recorded. */
export const recordedKinds = ['story', 'article', 'source', 'claim', 'disagreement'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

/**
 * What became of it in an edition: `added`, found again in other words or at another place
 * (`reanchored`), given to another source or another kind of speech (`reattributed`), changed in
 * anything else that its page says of it (`revised`), gone (`withdrawn`), or there again
 * (`restored`). Every event holds what is known of the thing from then on; a withdrawal, what was
 * known last.
 */
export const ledgerEventKinds = [
  'added',
  'reanchored',
  'reattributed',
  'revised',
  'withdrawn',
  'restored',
] as const;
export const ledgerEventKindSchema = z.enum(ledgerEventKinds);
export type LedgerEventKind = z.infer<typeof ledgerEventKindSchema>;

const eventFields = {
  event: ledgerEventKindSchema,
  /** Number of the edition, from 1. */
  edition: z.int().positive(),
  date: z.iso.date(),
  /**
   * Where its readers are sent from now on: only with `withdrawn`, when it was merged, renamed or
   * moved. An id of the same kind; an article or a source of another story as `story/id`. A claim or
   * a disagreement that another story now has keeps its id: this story's ledger withdraws it `into`
   * that id, and the other one's adds it, so that one ledger alone has it live.
   */
  into: z.string().min(1).optional(),
};

/** The first line of every edition. */
export const editionSchema = z.object({
  what: z.literal('edition'),
  edition: z.int().positive(),
  date: z.iso.date(),
  /** Name and version of what made the marks. */
  engine: z.string().min(1),
});
export type Edition = z.infer<typeof editionSchema>;

/** `id` is the name of the story's folder. */
const storyEventSchema = z.object({
  what: z.literal('story'),
  id: z.string().min(1),
  ...eventFields,
  title: z.string().min(1),
  /** It never happened, which its pages say even when it is gone. */
  invented: z.boolean().optional(),
});

/** `id` is the file name without its extension. */
const articleEventSchema = z.object({
  what: z.literal('article'),
  id: z.string().min(1),
  ...eventFields,
  ...articleSchema.pick({ key: true, label: true, outlet: true, published: true, url: true }).shape,
});

/** `id` is the slug. */
const sourceEventSchema = z.object({
  what: z.literal('source'),
  id: z.string().min(1),
  ...eventFields,
  ...claimSourceSchema.pick({ name: true, kind: true }).shape,
});

const claimEventSchema = z.object({
  what: z.literal('claim'),
  id: idSchema,
  ...eventFields,
  /** Where the claim stands: the article's id, and its key, which survives a new file name. */
  article: z.string().min(1),
  key: z.string().min(1),
  /**
   * As when the event was recorded. Words put in far before the claim shift `start` and `end`
   * without an event; quote, prefix and suffix are always those of the last edition.
   */
  ...claimSchema.pick({ quote: true, prefix: true, suffix: true, start: true, end: true }).shape,
  source: claimSourceSchema.pick({ name: true, kind: true }),
  speech: speechSchema,
});
export type ClaimEvent = z.infer<typeof claimEventSchema>;

const disagreementEventSchema = z.object({
  what: z.literal('disagreement'),
  id: idSchema,
  ...eventFields,
  ...disagreementSchema.pick({ kind: true, severity: true, update: true, stale: true, why: true })
    .shape,
  readings: z
    .array(z.object({ value: z.string().min(1), claims: z.array(idSchema).min(1) }))
    .min(2),
});

export const ledgerEventSchema = z.discriminatedUnion('what', [
  storyEventSchema,
  articleEventSchema,
  sourceEventSchema,
  claimEventSchema,
  disagreementEventSchema,
]);
export type LedgerEvent = z.infer<typeof ledgerEventSchema>;

/** A line of `content/editions/<story>.jsonl`. */
export const ledgerLineSchema = z.discriminatedUnion('what', [
  editionSchema,
  ...ledgerEventSchema.options,
]);
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/**
 * `ledger.json`, beside `story.json`: what was recorded of a story, in the order in which it was.
 * A story that was renamed or deleted has this file alone.
 */
export const ledgerSchema = z.object({
  story: z.string().min(1),
  /** True while `story.json` has anything with an address that no edition records, or other words than recorded, or lacks something that was not withdrawn. */
  draft: z.boolean(),
  editions: z.array(editionSchema),
  events: z.array(ledgerEventSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
