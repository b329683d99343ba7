import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from './write-file-atomic.ts';
import packageFile from '../package.json' with { type: 'json' };
import type { Engine, RuleEntry } from '../src/domain/index.ts';
import { cleanRules } from './stages/02-clean/index.ts';
import { attributionRules, fallbacks } from './stages/04-attribute/index.ts';
import { dimensions } from './stages/07-facts/index.ts';
import { detectors } from './stages/09-compare/index.ts';

/** Name and version of what makes an edition, as every file of it tells. */
export const ENGINE = { name: packageFile.name, version: packageFile.version };

/** Every rule of the engine with its examples, for the Method page. */
function ruleEntries(): RuleEntry[] {
  return [
    ...cleanRules.map(({ name, about, examples }) => ({
      stage: 'clean',
      name,
      about,
      found: examples.found.map(({ page, lines, states }) => ({
        text: page,
        finds: [
          ...lines,
          ...Object.entries(states ?? {}).map(([what, value]) => `${what}: ${value}`),
        ],
      })),
      silent: [...examples.silent],
    })),
    ...attributionRules.map(({ name, about, examples }) => ({
      stage: 'attribute',
      name,
      about,
      found: examples.found.map(({ text, source, cue }) => ({
        text,
        finds: [[source, cue].filter((part) => part !== null).join(' · ')],
      })),
      silent: [...examples.silent],
    })),
    ...fallbacks.map((fallback) => ({ stage: 'attribute', ...fallback, found: [], silent: [] })),
    ...dimensions.map(({ name, about, examples }) => ({
      stage: 'facts',
      name,
      about,
      found: examples.found.map(({ text, finds }) => ({ text, finds: [...finds] })),
      silent: [...examples.silent],
    })),
    ...detectors.map(({ name, about, examples }) => ({
      stage: 'compare',
      name,
      about,
      found: examples.found.map(({ lines, finds }) => ({
        text: lines.join('\n'),
        finds: [...finds],
      })),
      silent: examples.silent.map((lines) => lines.join('\n')),
    })),
  ];
}

/**
 * Writes `<out>/engine.json`: what made the stories beside it, which they are, and by which rules.
 * @param gone stories that ledgers alone know, and `broken` those that could not be read.
 * @param encoder the sentence encoder that was used.
 */
export async function writeEngine(
  out: string,
  { stories, gone, broken }: Pick<Engine, 'stories' | 'gone' | 'broken'>,
  encoder: string | null,
): Promise<void> {
  const engine: Engine = { ...ENGINE, encoder, stories, gone, broken, rules: ruleEntries() };
  await mkdir(out, { recursive: true });
  await writeFileAtomic(join(out, 'engine.json'), `${JSON.stringify(engine, null, 1)}\n`);
}
