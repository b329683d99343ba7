import type { APIRoute } from 'astro';
import { link, site } from '../site.ts';

/** What a browser needs to install the site as an app (W3C Web Application Manifest). */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      lang: site.language,
      id: link.home(),
      start_url: link.home(),
      scope: link.home(),
      display: 'minimal-ui',
      background_color: '#fdfcf9',
      theme_color: '#fdfcf9',
      icons: [
        { src: link.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: link.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
        {
          src: link.file('icon-512.png'),
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
        { src: link.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ],
    }),
  );
