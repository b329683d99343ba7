import { z } from 'astro/zod';
import { h } from 'hastscript';
import { component } from '../component.ts';

export const item = component(z.strictObject({}), (_, children) =>
  h('li', { dir: 'auto' }, children),
);
