import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { firstPaintHash } from './src/article-page/first-paint.ts';
import { readSite } from './src/edition/read.ts';
import { offline } from './src/offline/integration.ts';
import { search } from './src/search/integration.ts';
import { sitemap } from './src/sitemap.ts';

const address = new URL(readSite().url);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  integrations: [mdx(), sitemap(), search(), offline()],
  devToolbar: { enabled: false },
  // Its inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  build: {
    // One style sheet for all pages: fetched once, kept from page to page.
    inlineStylesheets: 'never',
  },
  vite: {
    build: {
      cssCodeSplit: false,
      // Astro's own mark on the guide's MDX, which it warns of itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [firstPaintHash],
      },
    },
  },
});
