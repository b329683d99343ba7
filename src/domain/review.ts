import { z } from 'astro/zod';
import { modalitySchema, sourceKindSchema, speechSchema } from './attribution.ts';
import { idSchema } from './claim.ts';
import { disagreementKindSchema } from './disagreement.ts';

/** Who decided, and when. */
const made = {
  by: z.string().min(1).describe('Who decided.'),
  on: z.iso.date().describe('The day of the decision: 2031-05-04.'),
  because: z.string().min(1).optional().describe('Why, for whoever reads the file.'),
};

/** A claim as a decision points at it: by its id, and by its words where the id is gone. */
export const claimReferenceSchema = z.strictObject({
  claim: idSchema.describe('The last part of the claim’s permanent address.'),
  quote: z.string().min(1).describe('The claim’s words, by which it is found again.'),
});
export type ClaimReference = z.infer<typeof claimReferenceSchema>;

const claim = claimReferenceSchema.shape;

/** A disagreement as a decision points at it: by its id, and by a claim of each reading where the id is gone. */
const disagreement = {
  disagreement: idSchema.describe('The last part of the disagreement’s permanent address.'),
  readings: z
    .array(claimReferenceSchema)
    .min(2)
    .describe('The first claim of each reading, by which it is found again.'),
};

const severity = z.enum(['contradiction', 'tension']);
const claims = z.array(claimReferenceSchema).min(2);
const why = z.string().min(1).describe('One plain sentence: who says what.');

/** An editor's decision: an entry of `review.yaml`. */
export const decisionSchema = z.discriminatedUnion('do', [
  /** The marks on a claim are right. */
  z.strictObject({ do: z.literal('check'), ...claim, ...made }),
  /** Another source, speech or modality; what is left out stays as it is. */
  z.strictObject({
    do: z.literal('attribute'),
    ...claim,
    source: z.string().min(1).optional().describe('A full name, or "outlet" for its own voice.'),
    kind: sourceKindSchema.optional().describe('Of a source that the story does not have yet.'),
    speech: speechSchema.optional(),
    modality: modalitySchema.optional(),
    ...made,
  }),
  /** Two claims of one. */
  z.strictObject({
    do: z.literal('split'),
    ...claim,
    at: z.string().min(1).describe('The words with which the second claim begins.'),
    ...made,
  }),
  /** One claim of two that follow each other. */
  z.strictObject({ do: z.literal('join'), ...claim, with: claimReferenceSchema, ...made }),
  z.strictObject({ do: z.literal('note'), ...claim, note: z.string().min(1), ...made }),
  /** Two names are one source. */
  z.strictObject({
    do: z.literal('merge'),
    source: z.string().min(1),
    into: z.string().min(1).describe('The name that stays.'),
    ...made,
  }),
  /** Some claims of a source are another's of that name. */
  z.strictObject({
    do: z.literal('distinguish'),
    source: z.string().min(1),
    as: z.string().min(1).describe('What the other one is called.'),
    claims: z.array(claimReferenceSchema).min(1),
    ...made,
  }),
  /** A disagreement is right; a candidate is shown from then on. */
  z.strictObject({ do: z.literal('confirm'), ...disagreement, ...made }),
  z.strictObject({ do: z.literal('reject'), ...disagreement, ...made }),
  z.strictObject({ do: z.literal('reword'), ...disagreement, why, ...made }),
  /** A disagreement that was not found. */
  z.strictObject({
    do: z.literal('disagree'),
    kind: disagreementKindSchema,
    severity,
    update: z.boolean().default(false).describe('A later figure replaces an earlier one.'),
    point: z.string().min(1).optional().describe('What they differ on: "the number of boats".'),
    why,
    readings: z
      .array(
        z.strictObject({
          value: z.string().min(1).describe('The reading in a few words.'),
          claims: z.array(claimReferenceSchema).min(1),
        }),
      )
      .min(2),
    ...made,
  }),
  /** Claims make the same point, or do not. */
  z.strictObject({ do: z.literal('align'), claims, ...made }),
  z.strictObject({ do: z.literal('separate'), claims, ...made }),
]);
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionOf<Kind extends Decision['do']> = Extract<Decision, { do: Kind }>;

/** `review.yaml`: decisions in the order in which they are made. */
export const reviewSchema = z.array(decisionSchema);
