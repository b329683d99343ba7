import { z } from 'astro/zod';
import { h } from 'hastscript';
import { component } from '../component.ts';

export const paragraph = component(z.strictObject({}), (_, children) =>
  h('p', { dir: 'auto' }, children),
);
