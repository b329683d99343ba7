import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** Units in words, with their short forms. */
const UNITS: readonly (readonly [form: RegExp, short: string])[] = [
  [/(?<=\d )kilomet(?:re|er)s\b/g, 'km'],
  [/(?<=\d )kilogram(?:me)?s\b/g, 'kg'],
  [/(?<=\d )miles per hour\b/g, 'mph'],
  [/(?<=\d )(?:metric tons|tonnes)\b/g, 'metric tonnes'],
  [/(?<=\d )centimet(?:re|er)s\b/g, 'cm'],
];

export const units: Rewrite = {
  name: 'units',
  about: 'Units of measure in words get their short forms.',
  examples: [
    { from: 'The quay is 3 kilometres long.', to: 'The quay is 3 km long.' },
    { from: 'Many kilometres lay ahead.', to: 'Many kilometres lay ahead.' },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      UNITS.reduce((made, [form, short]) => made.replace(form, short), words),
    ),
};
