import { NOT_KEPT, partOfStory } from '../parts.ts';
import { base, filesOf, here } from './kept.ts';
import { asKept, sha256 } from './obtain.ts';

declare const self: ServiceWorkerGlobalScope;

/** The story that a page belongs to, as its `html` element says. */
const STORY = /<html[^>]* data-story="([^"]*)"/i;

/** What is kept at an address, whatever its query asks for. */
async function keptAt(url: URL): Promise<Response | undefined> {
  const cache = await here();
  const kept = await cache.match(url.pathname);
  if (kept !== undefined || url.pathname.endsWith('/')) return kept;
  // A server would lead from the one to the other.
  return (
    (await cache.match(`${url.pathname}/`)) && Response.redirect(`${url.pathname}/${url.search}`)
  );
}

/**
 * Keeps a page that was visited, if it is of this build. If it is not, the site has been replaced:
 * the browser is asked to look for the new worker.
 */
async function keepVisited(pathname: string, response: Response): Promise<void> {
  const bytes = await response.arrayBuffer();
  const [, story] = STORY.exec(new TextDecoder().decode(bytes.slice(0, 500))) ?? [];
  if (story === undefined) return;
  const files = await filesOf(partOfStory(story));
  const digest = files.find(([address]) => base + address === pathname)?.[1];
  if (digest === undefined || (await sha256(bytes)) !== digest) await self.registration.update();
  else
    await (await here()).put(pathname, asKept(bytes, response.headers.get('content-type'), digest));
}

/** The page that says that another is not kept. */
async function notKeptPage(): Promise<Response> {
  const page = await (await here()).match(base + NOT_KEPT);
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}

/** What is kept, else what the server says, else a page that says that there is neither. */
export async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const url = new URL(request.url);
  const kept = await keptAt(url);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (request.mode === 'navigate' && response.status === 200 && response.type === 'basic')
      event.waitUntil(keepVisited(url.pathname, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return request.mode === 'navigate' ? notKeptPage() : Response.error();
  }
}
