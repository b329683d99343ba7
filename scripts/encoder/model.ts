import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { inputError, isInputError } from '../input-error.ts';
import type { Model } from '../stages/08-align/index.ts';
import type { Transformers } from './transformers.ts';

const REMEDY =
  'Give a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx or onnx/model.onnx';

/** What says how a model reads, beside its weights. */
const SETTINGS = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** Where a model's weights may lie, in the order of preference: the smaller ones are faster. */
const WEIGHTS = [
  { file: 'onnx/model_quantized.onnx', dtype: 'q8' },
  { file: 'onnx/model.onnx', dtype: 'fp32' },
] as const;

/** How the vectors of the tokens become one; sentence-transformers ships this file beside a model. */
const POOLING = '1_Pooling/config.json';
const poolingSchema = z.object({ pooling_mode_cls_token: z.boolean().default(false) });

const outputSchema = z.object({
  data: z.instanceof(Float32Array).refine((data) => data.length > 0 && data.every(Number.isFinite)),
});

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');

interface ModelFiles {
  hashes: string[];
  dtype: (typeof WEIGHTS)[number]['dtype'];
  pooling: 'mean' | 'cls';
}

async function readModelFiles(folder: string): Promise<ModelFiles> {
  const hashOf = (file: string): Promise<string | undefined> =>
    readFile(join(folder, file)).then(sha256, () => undefined);
  const hashes = [];
  for (const file of SETTINGS) {
    const hash = await hashOf(file);
    if (hash === undefined)
      throw inputError({ file: folder, what: `has no ${file} that can be read`, remedy: REMEDY });
    hashes.push(hash);
  }
  const pooling = await readFile(join(folder, POOLING), 'utf8').then(
    (text) => (poolingSchema.parse(JSON.parse(text)).pooling_mode_cls_token ? 'cls' : 'mean'),
    () => 'mean' as const,
  );
  for (const { file, dtype } of WEIGHTS) {
    const hash = await hashOf(file);
    if (hash !== undefined) return { hashes: [...hashes, hash], dtype, pooling };
  }
  throw inputError({ file: folder, what: 'has no weights that can be read', remedy: REMEDY });
}

/**
 * Opens the ONNX sentence encoder in a folder. The vectors of a sentence's tokens are averaged,
 * unless the folder's `1_Pooling/config.json` asks for that of the first token.
 * @param name as an edition records it, before the first digits of the model's identity.
 * @throws InputError where the folder has no model, or one that does not run
 */
export async function openModel(
  folder: string,
  { env, pipeline }: Transformers,
  name = basename(resolve(folder)),
): Promise<Model> {
  const fault = (error: unknown): Error =>
    inputError({
      file: folder,
      what: `is no sentence encoder that runs (${error instanceof Error ? error.message : String(error)})`,
      remedy: REMEDY,
    });
  const files = await readModelFiles(folder).catch((error: unknown) => {
    throw isInputError(error) ? error : fault(error);
  });
  const { hashes, dtype, pooling } = files;
  env.allowRemoteModels = false;
  const extract = await pipeline('feature-extraction', resolve(folder), { dtype }).catch(
    (error: unknown) => {
      throw fault(error);
    },
  );
  const identity = sha256([...hashes, dtype, pooling, env.version].join(' '));
  return {
    name: `${name} ${identity.slice(0, 12)}`,
    identity,
    encode: async (sentence) => {
      const output = await extract(sentence, { pooling, normalize: true }).catch(
        (error: unknown) => {
          throw fault(error);
        },
      );
      const vector = outputSchema.safeParse(output).data?.data;
      if (!vector) throw fault(new Error('it gives no vector'));
      return [...vector];
    },
  };
}
