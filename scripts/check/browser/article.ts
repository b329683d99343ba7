import type { Locator, Page } from 'playwright-core';

/** An article of the small edition that has every kind of mark. */
export const ARTICLE = 'harbour/02-lantern/';
/** A claim of it that others tell differently, and that they also have. */
export const CLAIM = 'b58rn83y3e';

/** What is drawn on the text: decorations of words, signs after claims, and glosses. */
export function drawn(page: Page): Promise<{ words: number; signs: number; glosses: number }> {
  return page.evaluate(() => {
    const all = (query: string): Element[] => [...document.querySelectorAll(`#text ${query}`)];
    const decorated = (element: Element): boolean =>
      getComputedStyle(element).textDecorationLine !== 'none';
    return {
      words: all('mark, #text [data-label]').filter(decorated).length,
      signs: all('.claim').filter((one) => getComputedStyle(one, '::after').content !== 'none')
        .length,
      glosses: all('.gloss > span').filter((one) => one.checkVisibility()).length,
    };
  });
}

export const layer = (page: Page, name: string): Locator => page.locator(`#layer-${name}`);
export const note = (page: Page): Locator => page.locator('.note:popover-open');
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest('.claim')?.querySelector('mark')?.id);
