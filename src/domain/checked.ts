import { z } from 'astro/zod';

/** That a person looked at a mark, as pages say it. */
export const checkedSchema = z.object({ by: z.string().min(1), on: z.iso.date() });
export type Checked = z.infer<typeof checkedSchema>;
