import type { APIRoute } from 'astro';
import { storyEntries } from '../../data.ts';

/** The titles of all stories by their ids: the search index knows only those. */
export const GET: APIRoute = async () => {
  const titles = (await storyEntries()).map(({ id, data }) => [id, data.title] as const);
  return new Response(`${JSON.stringify(Object.fromEntries(titles))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
