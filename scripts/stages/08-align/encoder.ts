/** Sentences to their vectors, all of one length; a sentence that is not in it has none. */
export type Vectors = ReadonlyMap<string, readonly number[]>;

/** What turns sentences into vectors. */
export interface Model {
  /** As an edition records it. */
  name: string;
  /** Differs where the vectors may. */
  identity: string;
  /** The vector of one sentence, of unit length. */
  encode: (sentence: string) => Promise<readonly number[]>;
}

/** Where vectors are kept from run to run, under the model's identity and the sentence. */
export interface VectorStore {
  /** `undefined` where it has none, or none that can be trusted. */
  get: (identity: string, sentence: string) => Promise<readonly number[] | undefined>;
  put: (identity: string, sentence: string, vector: readonly number[]) => Promise<void>;
}

export interface Encoder {
  name: string;
  vectorsOf: (sentences: readonly string[]) => Promise<Vectors>;
}

/** Digits kept of a vector: a stored vector is then the fresh one, and machines differ less. */
const DECIMALS = 4;

const SCALE = 10 ** DECIMALS;

// Adding 0 turns -0, which JSON cannot tell, into 0.
const rounded = (vector: readonly number[]): number[] =>
  vector.map((value) => Math.round(value * SCALE) / SCALE + 0);

/**
 * The one door to a sentence encoder: what `model` makes of each sentence, unless `store` has it.
 * Sentences go in one by one, since what a quantised model makes of a sentence depends on the
 * others beside it.
 */
export function encoderOf(model: Model, store: VectorStore): Encoder {
  const vectorOf = async (sentence: string): Promise<readonly number[]> => {
    const stored = await store.get(model.identity, sentence);
    if (stored) return stored;
    const vector = rounded(await model.encode(sentence));
    await store.put(model.identity, sentence, vector);
    return vector;
  };
  return {
    name: model.name,
    async vectorsOf(sentences) {
      const vectors = new Map<string, readonly number[]>();
      for (const sentence of new Set(sentences)) vectors.set(sentence, await vectorOf(sentence));
      return vectors;
    },
  };
}
