import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { Dimension, Fact } from '../../../src/domain/index.ts';
import { readYaml } from '../../read-yaml.ts';
import { facts } from '../../stages/07-facts/index.ts';
import { storyOf } from '../../stages/story-in-lines.ts';

/** Sentences with their facts of some dimensions; what the rules find of other dimensions does not count. */
interface PhraseSet {
  file: string;
  dimensions: readonly Dimension[];
  /** What stood in view of whom. */
  note: string;
}

const SETS: readonly PhraseSet[] = [
  {
    file: 'phrases.yaml',
    dimensions: ['count', 'money', 'share', 'measure', 'tally', 'time', 'role'],
    note: 'written without sight of the rules; 161 of 200 before the rules were mended with them in view',
  },
  {
    file: 'settings.yaml',
    dimensions: ['place', 'occasion', 'participant', 'certainty'],
    note: 'written without sight of the rules; 57 of 80 before the rules were mended with them in view',
  },
];
/** When a phrase was published that does not say so: a Wednesday. */
const PUBLISHED = '2031-05-14';

const expectedSchema = z.looseObject({ dimension: z.string() });
const phrasesSchema = z.array(
  z.object({
    text: z.string(),
    published: z.string().default(PUBLISHED),
    facts: z.array(expectedSchema),
  }),
);
type Expected = z.infer<typeof expectedSchema>;

/** Words of a noun that say no more than it does by itself: "person" counts people. */
const PEOPLE = /^(?:person|people)$/;

/** Does the fact say what is expected of it? What is counted may be told more closely. */
function fits(fact: Fact, expected: Expected): boolean {
  return Object.entries(expected).every(([key, value]) => {
    const found = new Map<string, unknown>(Object.entries(fact)).get(key);
    if (key === 'of' && typeof found === 'string' && typeof value === 'string')
      return (
        found.includes(value) ||
        (PEOPLE.test(value) && /\bpe(?:ople|rson)\b/.test(found)) ||
        (value === 'death' && found === 'people killed')
      );
    if (typeof value === 'number' && typeof found === 'number')
      return Math.abs(found - value) <= Math.abs(value) / 1000;
    // A sum for each of several is told more closely: "CHF/each" is in francs.
    if (key === 'unit' && typeof found === 'string' && found.split('/')[0] === value) return true;
    // A bare dollar is nobody's in particular; the phrases take it for the American one.
    if (key === 'unit' && value === 'USD' && found === 'dollar') return true;
    return JSON.stringify(found) === JSON.stringify(value);
  });
}

/** How well one set of phrases is read. */
export interface PhraseScore {
  name: string;
  note: string;
  right: number;
  of: number;
  /** What was wrong, a line a phrase. */
  wrong: string[];
}

async function scoreSet({ file, dimensions, note }: PhraseSet): Promise<PhraseScore> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const name = `scripts/evaluate/facts/${file}`;
  const phrases = (await readYaml(path, name, phrasesSchema)) ?? [];
  const wrong = phrases.flatMap(({ text, published, facts: expected }) => {
    const line = { siglum: 'A', published, speaker: null, words: text };
    const found = facts(storyOf([line])).claims.flatMap((claim) => claim.facts);
    const left = found.filter(({ dimension }) => dimensions.includes(dimension));
    const missed = expected.filter((one) => {
      const at = left.findIndex((fact) => fits(fact, one));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    if (missed.length === 0 && left.length === 0) return [];
    const surplus = left.map(({ dimension, surface }) => `${dimension} "${surface}"`).join(', ');
    return [`${text} | missed ${JSON.stringify(missed)} | surplus ${surplus || 'none'}`];
  });
  return { name, note, right: phrases.length - wrong.length, of: phrases.length, wrong };
}

/** Measures the facts on invented phrases: a phrase is right when just its facts are found. */
export const scorePhrases = (): Promise<PhraseScore[]> => Promise.all(SETS.map(scoreSet));
