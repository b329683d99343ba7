import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { storyCardSchema } from './edition/story-card.ts';
import { storiesLoader } from './stories-loader.ts';

export const collections = {
  stories: defineCollection({ loader: storiesLoader, schema: storyCardSchema }),
  guide: defineCollection({
    loader: glob({ base: 'content/guide', pattern: '*.mdx' }),
    schema: z.object({
      title: z.string(),
      about: z.string(),
      /** Place in the list of the guide's pages. */
      order: z.number(),
    }),
  }),
};
