import { z } from 'astro/zod';
import { h } from 'hastscript';
import { component } from '../component.ts';
import { strings } from '../../strings.ts';

/** A paragraph in which the outlet corrects itself. The label is shown by the style sheet, so that the text stays the article's own. */
export const correction = component(z.strictObject({}), (_, children) =>
  h('p', { className: 'correction', dir: 'auto', dataLabel: strings.article.correction }, children),
);
