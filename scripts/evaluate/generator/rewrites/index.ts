import { clock } from './clock.ts';
import { contractions } from './contractions.ts';
import { cueOrder } from './cue-order.ts';
import { cueVerbs } from './cue-verbs.ts';
import { currency } from './currency.ts';
import { dayMonth } from './day-month.ts';
import { digits } from './digits.ts';
import { magnitudes } from './magnitudes.ts';
import { paragraphs } from './paragraphs.ts';
import { passive } from './passive.ts';
import { percent } from './percent.ts';
import { quotationMarks } from './quotation-marks.ts';
import type { Rewrite } from './rewrite.ts';
import { timeFirst } from './time-first.ts';
import { units } from './units.ts';

/** The rewrites in the order they are made: words first, then their order, then that of sentences' parts. */
export const rewrites: readonly Rewrite[] = [
  digits,
  magnitudes,
  currency,
  percent,
  units,
  clock,
  dayMonth,
  contractions,
  cueOrder,
  cueVerbs,
  passive,
  timeFirst,
  quotationMarks,
  paragraphs,
];
