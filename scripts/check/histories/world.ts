/** A word with an identity of its own: it stays the same word wherever it goes. */
export interface Token {
  id: number;
  word: string;
}

/** A sentence of an invented article; its tokens are what the test knows of it, and the engine does not. */
export interface Sentence {
  tokens: readonly Token[];
}

/**
 * Sentences since the last edition that were put beside others much like them, and those whose
 * surroundings changed. A twin put in the place of what was taken out before one edition is a
 * correction by any evidence that a text can hold, so the two are kept apart.
 */
export interface Touched {
  byTwin: Set<Sentence>;
  otherwise: Set<Sentence>;
}

/** By story and file name. `keys` are those that `story.yaml` gives. */
export interface World {
  stories: Map<string, Map<string, Sentence[]>>;
  keys: Map<string, string>;
  /** How claims are drawn: 0 as the engine does, others as a changed engine might. */
  borders: number;
  nextToken: number;
  /** What was taken out and may come back. */
  bin: { sentences: Sentence[]; articles: Sentence[][] };
  touched: Touched;
}

const WORDS =
  'harbour bridge council letter engineer ferry window market orchard signal cellar garden museum bakery tunnel kettle ladder meadow parcel quarry railway saddle timber valley willow barrel candle dairy engine fabric gutter hammer island jacket kennel lantern mirror needle oyster pillow ribbon shovel teapot vessel wagon anchor basket copper dinner feather'.split(
    ' ',
  );
const VERBS =
  'reached crossed painted repaired counted carried followed opened measured lifted'.split(' ');

/** Numbers that a history is told by; each use takes the next one. */
export type Numbers = () => number;

/** A repeatable source of numbers from 0 below 2^31: an LCG (Park and Miller 1988). */
export function numbersFrom(seed: number): Numbers {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

export function pick<T>(numbers: Numbers, list: readonly T[]): T {
  const chosen = list[numbers() % list.length];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

export function tokenOf(world: World, word: string): Token {
  return { id: world.nextToken++, word };
}

/** A sentence of words drawn anew, with a number that no other sentence has. */
export function freshSentence(world: World, numbers: Numbers): Sentence {
  const noun = (): string => pick(numbers, WORDS);
  const words = [
    'The',
    noun(),
    noun(),
    'near',
    noun(),
    pick(numbers, VERBS),
    'the',
    noun(),
    noun(),
    ...(numbers() % 3 === 0 ? ['of', `${noun()},`] : []),
    'behind',
    noun(),
    noun(),
    'and',
    noun(),
  ];
  if (numbers() % 4 === 0) words.splice(0, 1, 'Mayor', 'Ada', 'Marsh', 'said', 'the');
  return { tokens: words.map((word) => tokenOf(world, word)) };
}

/** A word for the place of another. */
export function otherWord(numbers: Numbers): string {
  return pick(numbers, WORDS);
}

export function emptyWorld(): World {
  return {
    stories: new Map(),
    keys: new Map(),
    borders: 0,
    nextToken: 1,
    bin: { sentences: [], articles: [] },
    touched: { byTwin: new Set(), otherwise: new Set() },
  };
}

/** An article's text, and where each token stands in it. */
export function textOf(sentences: readonly Sentence[]): {
  text: string;
  places: { id: number; start: number; end: number }[];
} {
  let text = '';
  const places: { id: number; start: number; end: number }[] = [];
  sentences.forEach(({ tokens }, i) => {
    if (i > 0) text += i % 3 === 0 ? '\n\n' : ' ';
    tokens.forEach(({ id, word }, k) => {
      if (k > 0) text += ' ';
      places.push({ id, start: text.length, end: text.length + word.length });
      text += word;
    });
    text += '.';
  });
  return { text: `${text}\n`, places };
}
