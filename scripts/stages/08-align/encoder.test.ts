import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoderOf, type Model, type VectorStore } from './encoder.ts';

/** No encoder, but a stand-in for one: how often some letters stand in the sentence. */
const letters = (sentence: string, alphabet: string): number[] =>
  Array.from(alphabet, (letter) => (sentence.split(letter).length - 1) / (1 + sentence.length) / 3);

function modelOf(alphabet: string): { model: Model; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    model: {
      name: `letters ${alphabet}`,
      identity: alphabet,
      encode(sentence) {
        asked.push(sentence);
        return Promise.resolve(letters(sentence, alphabet));
      },
    },
  };
}

/** A store that keeps JSON, as the one on disk does. */
function storeOf(): VectorStore {
  const kept = new Map<string, string>();
  return {
    get(identity, sentence) {
      const text = kept.get(`${identity} ${sentence}`);
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as number[]));
    },
    put(identity, sentence, vector) {
      kept.set(`${identity} ${sentence}`, JSON.stringify(vector));
      return Promise.resolve();
    },
  };
}

describe('an encoder', () => {
  it('gives the same vectors fresh and stored, and asks the model once a sentence', async () => {
    const { model, asked } = modelOf('aei');
    const encoder = encoderOf(model, storeOf());
    const fresh = await encoder.vectorsOf(['The quay is shut.', 'A crane fell.', 'A crane fell.']);
    expect(await encoder.vectorsOf(['A crane fell.', 'The quay is shut.'])).toEqual(fresh);
    expect(asked).toEqual(['The quay is shut.', 'A crane fell.']);
  });

  it('takes no vector of another model from the store', async () => {
    const store = storeOf();
    const [one, other] = [modelOf('aei'), modelOf('stu')];
    const ofOne = await encoderOf(one.model, store).vectorsOf(['A crane fell.']);
    const ofOther = await encoderOf(other.model, store).vectorsOf(['A crane fell.']);
    expect(other.asked).toEqual(['A crane fell.']);
    expect(ofOther).not.toEqual(ofOne);
  });

  it('stays silent on no sentences', async () => {
    const { model, asked } = modelOf('aei');
    expect(await encoderOf(model, storeOf()).vectorsOf([])).toEqual(new Map());
    expect(asked).toEqual([]);
  });

  it('does not depend on the order of the sentences, nor on what is stored', async () => {
    const lists = fc
      .uniqueArray(fc.string())
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
          fc.subarray(list),
        ),
      );
    await fc.assert(
      fc.asyncProperty(lists, async ([list, shuffled, stored]) => {
        const { model } = modelOf('-aeio');
        const store = storeOf();
        await encoderOf(model, store).vectorsOf(stored);
        const partly = await encoderOf(model, store).vectorsOf(shuffled);
        const fresh = await encoderOf(model, storeOf()).vectorsOf(list);
        for (const sentence of list) expect(partly.get(sentence)).toEqual(fresh.get(sentence));
        expect(partly.size).toBe(fresh.size);
      }),
    );
  });
});
