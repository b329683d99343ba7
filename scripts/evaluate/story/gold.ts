import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import {
  disagreementKindSchema,
  modalitySchema,
  sourceKindSchema,
  speechSchema,
} from '../../../src/domain/index.ts';
import { inputError } from '../../input-error.ts';

const goldSourceSchema = z.object({
  name: z.string(),
  kind: sourceKindSchema,
  aliases: z.array(z.string()).default([]),
});

const goldClaimSchema = z.object({
  id: z.string(),
  article: z.string(),
  quote: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  source: goldSourceSchema,
  /** Other sources that are right as well. */
  sourceAlso: z.array(goldSourceSchema).default([]),
  speech: speechSchema,
  speechAlso: z.array(speechSchema).default([]),
  cue: z.string().nullable(),
  modality: modalitySchema,
});

const goldDisagreementSchema = z.object({
  id: z.string(),
  kind: disagreementKindSchema,
  kindAlso: z.array(disagreementKindSchema).default([]),
  severity: z.enum(['contradiction', 'tension']),
  update: z.boolean().default(false),
  /** Neither missed nor wrong. */
  optional: z.boolean().default(false),
  claims: z.array(z.string()),
  /** The claims by what they say; each claim is a side of its own where this is missing. */
  sides: z.array(z.array(z.string())).optional(),
  why: z.string(),
});

/** What two people found in a story, as the contract of the evaluation lays it down. */
export const goldSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      headline: z.string().nullish(),
      outlet: z.string().nullish(),
      published: z.string().nullish(),
      boilerplate: z.array(z.string()).default([]),
    }),
  ),
  claims: z.array(goldClaimSchema),
  /** Stretches that may be claims or not. */
  leftOut: z
    .array(
      z.object({
        article: z.string(),
        quote: z.string().optional(),
        text: z.string().optional(),
        start: z.int().optional(),
      }),
    )
    .default([]),
  groups: z.array(z.object({ claims: z.array(z.string()) })).default([]),
  /** Pairs that make the same point; all pairs of a group where this is missing. */
  links: z.array(z.array(z.string())).optional(),
  /** Pairs that may be linked or not. */
  possibleLinks: z.array(z.array(z.string())).default([]),
  disagreements: z.array(goldDisagreementSchema),
  /** Pairs that look like a disagreement and are none. */
  not_disagreements: z.array(z.object({ claims: z.array(z.string()) })).default([]),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldClaim = Gold['claims'][number];
export type GoldSource = GoldClaim['source'];
export type GoldDisagreement = Gold['disagreements'][number];

/** @throws InputError when the file is missing or is no gold annotation */
export async function readGold(file: string): Promise<Gold> {
  const remedy = 'Give a file in the form of scripts/evaluate/gold/*.json';
  const text = await readFile(file, 'utf8').catch(() => {
    throw inputError({ file, what: 'cannot be read', remedy });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw inputError({ file, what: `is not JSON: ${String(error)}`, remedy });
  }
  const result = goldSchema.safeParse(value);
  if (!result.success) throw inputError({ file, what: z.prettifyError(result.error), remedy });
  return result.data;
}
