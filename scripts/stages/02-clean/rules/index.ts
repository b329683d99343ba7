import type { CleanRule } from '../page.ts';
import { byline } from './byline.ts';
import { capitals } from './capitals.ts';
import { caption } from './caption.ts';
import { correction } from './correction.ts';
import { date } from './date.ts';
import { furniture } from './furniture.ts';
import { heading } from './heading.ts';
import { headline } from './headline.ts';
import { item } from './item.ts';
import { masthead } from './masthead.ts';
import { signup } from './signup.ts';
import { teaser } from './teaser.ts';

/** The rules in the order they are asked; the first to label a line decides what it is. */
export const rules: readonly CleanRule[] = [
  correction,
  masthead,
  furniture,
  signup,
  byline,
  date,
  caption,
  capitals,
  teaser,
  headline,
  item,
  heading,
];
