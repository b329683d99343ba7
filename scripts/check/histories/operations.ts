import {
  inSentences,
  sentenceOperations,
  type SentenceOperation,
  type Spot,
} from './sentence-operations.ts';
import {
  freshSentence,
  pick,
  type Numbers,
  type Sentence,
  type Touched,
  type World,
} from './world.ts';

/** What happens to files and folders between two editions. */
const fileOperations = [
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
type FileOperation = (typeof fileOperations)[number];

export const operations = [...sentenceOperations, ...fileOperations] as const;
export type Operation = (typeof operations)[number];

/** Files under names of their own, so that no two stories share one by chance. */
const fileName = (numbers: Numbers): string => `file-${numbers() % 1_000_000}`;
const storyName = (numbers: Numbers): string => `story-${numbers() % 1_000_000}`;

function spotOf({ stories }: World, numbers: Numbers): Spot | undefined {
  const spots = [...stories].flatMap(([story, files]) =>
    [...files].map(([file, sentences]) => ({ story, file, sentences })),
  );
  return spots.length === 0 ? undefined : pick(numbers, spots);
}

export function newArticle(world: World, numbers: Numbers): Sentence[] {
  return Array.from({ length: 3 + (numbers() % 6) }, () => freshSentence(world, numbers));
}

/** Does one operation to the files and folders of a world; one for which there is no place does nothing. */
function inFiles(world: World, operation: FileOperation, touched: Touched, numbers: Numbers): void {
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
      renamed(fileName(numbers));
      return;
    case 'rename file and correct':
      if (spot) inSentences(world, 'correct', spot, touched, numbers);
      renamed(fileName(numbers));
      return;
    case 'rename file under its key': {
      if (!spot) return;
      const key = keys.get(`${spot.story}/${spot.file}`) ?? `key-of-${spot.file}`;
      const name = fileName(numbers);
      renamed(name);
      keys.set(`${spot.story}/${name}`, key);
      return;
    }
    case 'swap file names': {
      const [a, b] = [...(files ?? [])];
      if (!a || !b) return;
      files?.set(a[0], b[1]);
      files?.set(b[0], a[1]);
      return;
    }
    case 'move article':
      if (!spot || !files || files.has(spot.file)) return;
      stories.get(spot.story)?.delete(spot.file);
      files.set(spot.file, spot.sentences);
      return;
    case 'delete article':
      if (!spot) return;
      bin.articles.push(spot.sentences);
      stories.get(spot.story)?.delete(spot.file);
      return;
    case 'bring back article': {
      const back = bin.articles.pop();
      if (back) files?.set(fileName(numbers), back);
      return;
    }
    case 'rename story':
      if (anyStory === undefined || !files) return;
      stories.delete(anyStory);
      stories.set(storyName(numbers), files);
      return;
    case 'delete story':
      if (anyStory === undefined || stories.size < 2) return;
      bin.articles.push(...(files?.values() ?? []));
      stories.delete(anyStory);
      return;
    case 'new story':
      stories.set(
        storyName(numbers),
        new Map([
          [fileName(numbers), newArticle(world, numbers)],
          [fileName(numbers), newArticle(world, numbers)],
        ]),
      );
      return;
    case 'draw borders anew':
      world.borders = numbers() % 3;
      return;
  }
}

const isOfSentences = (operation: Operation): operation is SentenceOperation =>
  sentenceOperations.some((one) => one === operation);

/** Does one operation to a world. */
export function operate(
  world: World,
  operation: Operation,
  touched: Touched,
  numbers: Numbers,
): void {
  if (!isOfSentences(operation)) {
    inFiles(world, operation, touched, numbers);
    return;
  }
  const spot = spotOf(world, numbers);
  if (spot) inSentences(world, operation, spot, touched, numbers);
}
