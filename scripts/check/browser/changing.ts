import { createServer } from 'node:http';
import sirv from 'sirv';
import { listening, type Served } from './visit.ts';

/** What a server does with a path below its base: serves it from a built site, breaks off, or fails. */
export type Does = { from: string } | 'break off' | 'fail';

/** Serves a site that changes under its readers, by what `does` says at the moment. */
export async function serveChanging(base: string, does: (path: string) => Does): Promise<Served> {
  const sites = new Map<string, ReturnType<typeof sirv>>();
  const filesOf = (dist: string): ReturnType<typeof sirv> => {
    const known = sites.get(dist) ?? sirv(dist, { dev: true });
    sites.set(dist, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(base.length);
    const done = does(path.split('?')[0] ?? '');
    if (done === 'break off') request.socket.destroy();
    else if (done === 'fail') response.writeHead(500).end('a fault of the server');
    else {
      request.url = `/${path}`;
      filesOf(done.from)(request, response, () => {
        response.writeHead(404).end('not here');
      });
    }
  });
  return listening(server, base);
}
