import {
  freshSentence,
  otherWord,
  pick,
  tokenOf,
  type Numbers,
  type Sentence,
  type World,
} from './world.ts';

/** What happens to the stories between two editions. */
export const operations = [
  'correct',
  'rewrite',
  'insert',
  'repeat',
  'insert twin',
  'remove',
  'bring back',
  'reorder',
  'rename file',
  'rename file and correct',
  'rename file under its key',
  'swap file names',
  'move article',
  'delete article',
  'bring back article',
  'rename story',
  'delete story',
  'new story',
  'draw borders anew',
] as const;
export type Operation = (typeof operations)[number];

/**
 * Sentences of an edition that were put beside others much like them, and those whose surroundings
 * changed. A twin put in the place of what was taken out in the same edition is a correction by
 * any evidence that a text can hold, so the two are kept apart.
 */
export interface Touched {
  byTwin: Set<Sentence>;
  otherwise: Set<Sentence>;
}

interface Spot {
  story: string;
  file: string;
  sentences: Sentence[];
}

/** Files under names of their own, so that no two stories share one by chance. */
const fileName = (numbers: Numbers): string => `file-${numbers() % 1_000_000}`;
const storyName = (numbers: Numbers): string => `story-${numbers() % 1_000_000}`;

function spotOf({ stories }: World, numbers: Numbers): Spot | undefined {
  const spots = [...stories].flatMap(([story, files]) =>
    [...files].map(([file, sentences]) => ({ story, file, sentences })),
  );
  return spots.length === 0 ? undefined : pick(numbers, spots);
}

/** Replaces `count` words of a sentence by others, all but its first and last. */
function changed(world: World, { tokens }: Sentence, count: number, numbers: Numbers): Sentence {
  const next = [...tokens];
  for (let n = 0; n < count; n += 1)
    next[1 + (numbers() % (tokens.length - 2))] = tokenOf(world, otherWord(numbers));
  return { tokens: next };
}

const WORDS_OF_A_CORRECTION = 2;

const copyOf = (world: World, { tokens }: Sentence): Sentence => ({
  tokens: tokens.map(({ word }) => tokenOf(world, word)),
});

export function newArticle(world: World, numbers: Numbers): Sentence[] {
  return Array.from({ length: 3 + (numbers() % 6) }, () => freshSentence(world, numbers));
}

function inSentences(
  world: World,
  operation: Operation,
  { sentences }: Spot,
  touched: Touched,
  numbers: Numbers,
): void {
  const at = numbers() % Math.max(1, sentences.length);
  const to = numbers() % (sentences.length + 1);
  const own = sentences[at];
  const around = (i: number): Sentence[] => sentences.slice(Math.max(0, i - 1), i + 2);
  const disturb = (...list: Sentence[]): void => list.forEach((one) => touched.otherwise.add(one));
  const free = (...list: Sentence[]): boolean => list.every((one) => !touched.byTwin.has(one));
  switch (operation) {
    case 'correct':
    case 'rewrite': {
      if (!own || !free(own)) return;
      const count = operation === 'correct' ? WORDS_OF_A_CORRECTION : own.tokens.length;
      const next = changed(world, own, count, numbers);
      disturb(...around(at), next);
      sentences[at] = next;
      return;
    }
    case 'insert':
      return void sentences.splice(to, 0, freshSentence(world, numbers));
    case 'repeat':
      if (own) sentences.splice(numbers() % 2 === 0 ? at : to, 0, copyOf(world, own));
      return;
    case 'insert twin': {
      const beside = sentences.slice(Math.max(0, to - 1), to + 1);
      if (!own || beside.some((one) => touched.otherwise.has(one))) return;
      const twin = changed(world, copyOf(world, own), WORDS_OF_A_CORRECTION, numbers);
      [...beside, twin, own].forEach((one) => touched.byTwin.add(one));
      return void sentences.splice(to, 0, twin);
    }
    case 'remove':
      if (!own || !free(...around(at))) return;
      disturb(...around(at));
      world.bin.sentences.push(own);
      return void sentences.splice(at, 1);
    case 'bring back': {
      const back = world.bin.sentences.pop();
      if (back) sentences.splice(to, 0, back);
      return;
    }
    case 'reorder': {
      if (!own || !free(...around(at))) return;
      disturb(...around(at));
      sentences.splice(at, 1);
      return void sentences.splice(Math.min(to, sentences.length), 0, own);
    }
    default:
      throw new Error(`${operation} is none of sentences`);
  }
}

/** Does one operation to a world; one for which there is no place does nothing. */
export function operate(
  world: World,
  operation: Operation,
  touched: Touched,
  numbers: Numbers,
): void {
  const { stories, bin, keys } = world;
  const spot = spotOf(world, numbers);
  const anyStory = [...stories.keys()][numbers() % Math.max(1, stories.size)];
  const files = anyStory === undefined ? undefined : stories.get(anyStory);
  const renamed = (name: string): void => {
    if (!spot || stories.get(spot.story)?.has(name)) return;
    stories.get(spot.story)?.delete(spot.file);
    stories.get(spot.story)?.set(name, spot.sentences);
    keys.delete(`${spot.story}/${spot.file}`);
  };
  switch (operation) {
    case 'rename file':
      return renamed(fileName(numbers));
    case 'rename file and correct':
      if (spot) inSentences(world, 'correct', spot, touched, numbers);
      return renamed(fileName(numbers));
    case 'rename file under its key': {
      if (!spot) return;
      const key = keys.get(`${spot.story}/${spot.file}`) ?? `key-of-${spot.file}`;
      const name = fileName(numbers);
      renamed(name);
      return void keys.set(`${spot.story}/${name}`, key);
    }
    case 'swap file names': {
      const [a, b] = [...(files ?? [])];
      if (!a || !b) return;
      files?.set(a[0], b[1]);
      return void files?.set(b[0], a[1]);
    }
    case 'move article':
      if (!spot || !files || files.has(spot.file)) return;
      stories.get(spot.story)?.delete(spot.file);
      return void files.set(spot.file, spot.sentences);
    case 'delete article':
      if (!spot) return;
      bin.articles.push(spot.sentences);
      return void stories.get(spot.story)?.delete(spot.file);
    case 'bring back article': {
      const back = bin.articles.pop();
      if (back) files?.set(fileName(numbers), back);
      return;
    }
    case 'rename story':
      if (anyStory === undefined || !files) return;
      stories.delete(anyStory);
      return void stories.set(storyName(numbers), files);
    case 'delete story':
      if (anyStory === undefined || stories.size < 2) return;
      bin.articles.push(...(files?.values() ?? []));
      return void stories.delete(anyStory);
    case 'new story':
      return void stories.set(
        storyName(numbers),
        new Map([
          [fileName(numbers), newArticle(world, numbers)],
          [fileName(numbers), newArticle(world, numbers)],
        ]),
      );
    case 'draw borders anew':
      world.borders = numbers() % 3;
      return;
    default:
      if (spot) inSentences(world, operation, spot, touched, numbers);
  }
}
