import { z } from 'astro/zod';
import { exportedStorySchema } from '../../domain/index.ts';
import { absolute, link } from '../../site.ts';

/** The JSON Schema of every story's `story.json`, made from the schema that the site itself reads by. */
export function GET(): Response {
  const { $schema, ...schema } = z.toJSONSchema(exportedStorySchema);
  const named = { $schema, $id: absolute(link.storySchema()), ...schema };
  return new Response(`${JSON.stringify(named, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
