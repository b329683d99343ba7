import type { Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every format the reader knows. */
export const formats: readonly Format[] = [text, markdown, html];
