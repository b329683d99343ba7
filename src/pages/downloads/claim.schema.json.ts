import { z } from 'astro/zod';
import { claimRecordSchema } from '../../domain/index.ts';
import { absolute, link } from '../../site.ts';

/** The JSON Schema of every claim's `/c/<id>.json`. */
export function GET(): Response {
  const { $schema, ...schema } = z.toJSONSchema(claimRecordSchema);
  const named = { $schema, $id: absolute(link.claimSchema()), ...schema };
  return new Response(`${JSON.stringify(named, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
