import { z } from 'astro/zod';

/** A rule, dimension or detector as the Method page shows it. */
export const ruleEntrySchema = z.object({
  stage: z.string().min(1),
  name: z.string().min(1),
  about: z.string().min(1),
  /** Texts in which it finds something, with what it finds, in words … */
  found: z.array(z.object({ text: z.string(), finds: z.array(z.string()) })),
  /** … and texts on which it must stay silent. */
  silent: z.array(z.string()),
});
export type RuleEntry = z.infer<typeof ruleEntrySchema>;

/** `engine.json`: what made the stories beside it. Stories that it does not list are left-overs of an earlier run. */
export const engineSchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  /** The sentence encoder that compared claims by their meaning, null where none did. */
  encoder: z.string().min(1).nullable().default(null),
  stories: z.array(z.string().min(1)),
  /** Stories that editions record and `content` has no more: only their `ledger.json` is there. */
  gone: z.array(z.string().min(1)).default([]),
  /** Stories that editions record and that could not be read this time: the site must not be published without them. */
  broken: z.array(z.string().min(1)).default([]),
  rules: z.array(ruleEntrySchema),
});
export type Engine = z.infer<typeof engineSchema>;
