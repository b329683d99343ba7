import { z } from 'astro/zod';
import { h } from 'hastscript';
import { component } from '../component.ts';

/** Its items stand on lines of their own, as in the article's text. */
export const list = component(z.strictObject({}), (_, items) =>
  h(
    'ul',
    items.flatMap((item, place) => (place === 0 ? [item] : ['\n', item])),
  ),
);
