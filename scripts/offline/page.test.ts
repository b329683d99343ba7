import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageInFolder } from './page.ts';

const place = { url: new URL('https://papers.example/'), has: () => true };
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const inFolder = (head: string, body = ''): string =>
  pageInFolder(page(head, body), 'a/b/index.html', place);

describe('a page in the folder', () => {
  it('has scripts of the old kind, which wait for the page', () => {
    expect(inFolder('<script type="module" src="/_astro/x.js"></script>')).toContain(
      '<script src="../../_astro/x.js" defer',
    );
  });

  it('keeps a script that stands in it to the letter, since its hash is in the policy', () => {
    const script = '<script>if (1 < 2 && "</".length > 0) { go("&amp;") }</script>';
    expect(inFolder(script)).toContain(script);
  });

  it('has no hints for servers and feed readers, and keeps the address to cite', () => {
    const html = inFolder(
      '<link rel="preload" href="/f.woff2" as="font"><link rel="alternate" type="application/atom+xml" href="/feed.xml"><link rel="canonical" href="https://papers.example/a/b/">',
    );
    expect(html).not.toMatch(/preload|atom/);
    expect(html).toContain('<link rel="canonical" href="https://papers.example/a/b/">');
  });

  it('has Pagefind before the script that asks for it, only where there is a search', () => {
    const search = inFolder(
      '',
      '<form data-pagefind="/pagefind/pagefind.js"></form><script type="module" src="/s.js"></script>',
    );
    expect(search.indexOf('../../pagefind/pagefind.js"')).toBeLessThan(
      search.indexOf('s.js" defer'),
    );
    expect(inFolder('')).not.toContain('pagefind');
  });

  it('says the same words, whatever an article says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const { document } = parseHTML(page('', '<p></p>'));
        const paragraph = document.querySelector('p');
        if (paragraph) paragraph.textContent = words;
        const html = page('', paragraph?.outerHTML ?? '');
        const made = parseHTML(pageInFolder(html, 'index.html', place));
        expect(made.document.querySelector('p')?.textContent).toBe(paragraph?.textContent);
      }),
    );
  });
});
