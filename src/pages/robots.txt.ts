import { absolute, link } from '../site.ts';

export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(link.file('sitemap-index.xml'))}\n`,
  );
}
