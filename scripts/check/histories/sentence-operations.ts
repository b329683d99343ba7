import {
  freshSentence,
  otherWord,
  tokenOf,
  type Numbers,
  type Sentence,
  type Touched,
  type World,
} from './world.ts';

/** What happens to the sentences of an article between two editions. */
export const sentenceOperations = [
  'correct',
  'rewrite',
  'insert',
  'repeat',
  'insert twin',
  'remove',
  'bring back',
  'reorder',
] as const;
export type SentenceOperation = (typeof sentenceOperations)[number];

/** An article and where it is. */
export interface Spot {
  story: string;
  file: string;
  sentences: Sentence[];
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

/** Does one operation to the sentences of an article; one for which there is no place does nothing. */
export function inSentences(
  world: World,
  operation: SentenceOperation,
  { sentences }: Spot,
  touched: Touched,
  numbers: Numbers,
): void {
  const at = numbers() % Math.max(1, sentences.length);
  const to = numbers() % (sentences.length + 1);
  const own = sentences[at];
  const around = (i: number): Sentence[] => sentences.slice(Math.max(0, i - 1), i + 2);
  const disturb = (...list: Sentence[]): void => {
    for (const one of list) touched.otherwise.add(one);
  };
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
      sentences.splice(to, 0, freshSentence(world, numbers));
      return;
    case 'repeat':
      // Right beside its original nobody can tell a copy from it: it has the same tokens.
      if (own && numbers() % 2 === 0) sentences.splice(at, 0, { ...own });
      else if (own)
        sentences.splice(to, 0, to === at || to === at + 1 ? { ...own } : copyOf(world, own));
      return;
    case 'insert twin': {
      const beside = sentences.slice(Math.max(0, to - 1), to + 1);
      if (!own || beside.some((one) => touched.otherwise.has(one))) return;
      const twin = changed(world, copyOf(world, own), WORDS_OF_A_CORRECTION, numbers);
      [...beside, twin, own].forEach((one) => touched.byTwin.add(one));
      sentences.splice(to, 0, twin);
      return;
    }
    case 'remove':
      if (!own || !free(...around(at))) return;
      disturb(...around(at));
      world.bin.sentences.push(own);
      sentences.splice(at, 1);
      return;
    case 'bring back': {
      const back = world.bin.sentences.pop();
      if (back) sentences.splice(to, 0, back);
      return;
    }
    case 'reorder': {
      if (!own || !free(...around(at))) return;
      disturb(...around(at));
      sentences.splice(at, 1);
      sentences.splice(Math.min(to, sentences.length), 0, own);
      return;
    }
  }
}
