import { z } from 'astro/zod';
import { h } from 'hastscript';
import { component } from '../component.ts';

/** A heading inside an article; the headline itself is the page's `h1`. */
export const heading = component(z.strictObject({}), (_, children) =>
  h('h2', { dir: 'auto' }, children),
);
