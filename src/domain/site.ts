import { z } from 'astro/zod';

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  publisher: z.string().min(1),
  /** Where a reader reports a wrong mark: an e-mail address or a web address. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/ })]),
  /** Address of the site, with its base path if it has one. */
  url: z.url({ protocol: /^https?$/ }),
  /** BCP 47. */
  language: z.string().min(2),
  /** Order of the stories on the home page; stories not named follow by name. */
  stories: z.array(z.string()).default([]),
  /** Words that mean the same to the search: `Zelensky: [Zelenskyy, Zelenskiy]`. */
  synonyms: z.record(z.string(), z.array(z.string())).default({}),
});
export type Site = z.infer<typeof siteSchema>;
