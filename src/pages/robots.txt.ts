import { absolute, link } from '../site.ts';

/** Nothing is closed to crawlers: a page must be read for its `noindex` to count, as of a draft or of what was withdrawn. */
export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(link.file('sitemap-index.xml'))}\n`,
  );
}
