import type { RuleEntry } from '../src/domain/index.ts';
import { cleanRules } from './stages/02-clean/index.ts';
import { attributionRules } from './stages/04-attribute/index.ts';

/** Every rule of the engine with its examples, for the Method page. */
export function ruleEntries(): RuleEntry[] {
  return [
    ...cleanRules.map(({ name, about, examples }) => ({
      stage: 'clean',
      name,
      about,
      found: examples.found.map(({ page }) => page),
      silent: [...examples.silent],
    })),
    ...attributionRules.map(({ name, about, examples }) => ({
      stage: 'attribute',
      name,
      about,
      found: examples.found.map(({ text }) => text),
      silent: [...examples.silent],
    })),
  ];
}
