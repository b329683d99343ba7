import { z } from 'astro/zod';
import { idSchema } from './claim.ts';

/** Claims of at least two articles that make the same point. */
export const alignmentSchema = z.object({
  id: z.string().min(1),
  claims: z.array(idSchema).min(2),
  /** Mean likelihood of its links, 0 to 1. */
  score: z.number().min(0).max(1),
});
export type Alignment = z.infer<typeof alignmentSchema>;
