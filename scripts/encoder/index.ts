import { join, resolve } from 'node:path';
import { inputError } from '../input-error.ts';
import { encoderOf, type Encoder } from '../stages/08-align/index.ts';
import { openModel } from './model.ts';
import { storeIn } from './store.ts';
import { importTransformers, type Importer, type Transformers } from './transformers.ts';

/** What a command that can use a sentence encoder may be given, for `parseArgs`. */
export const encoderOptions = {
  encoder: { type: 'string' },
  'fetch-encoder': { type: 'string' },
} as const;

export const ENCODER_USAGE = `  --encoder DIR   compare claims by their meaning, too, with the ONNX sentence encoder in that folder
  --fetch-encoder NAME
                  the same with a model fetched by its name on the Hugging Face Hub; the one
                  option that needs a network, and no text goes out`;

const NAME = /^\w[\w.-]*\/\w[\w.-]*$/;

/** Fetches a model and tells the folder that it lies in then. */
async function fetchModel(
  name: string,
  { env, pipeline }: Transformers,
  models: string,
): Promise<string> {
  if (!NAME.test(name))
    throw inputError({
      file: name,
      what: 'is no name of a model',
      remedy: 'A name has two parts, as in Xenova/all-MiniLM-L6-v2',
    });
  env.allowRemoteModels = true;
  env.cacheDir = resolve(models);
  await pipeline('feature-extraction', name, { dtype: 'q8' }).catch((error: unknown) => {
    throw inputError({
      file: name,
      what: `cannot be fetched (${error instanceof Error ? error.message : String(error)})`,
      remedy: 'Check the name and the network, or unpack the model into a folder for --encoder',
    });
  });
  return join(models, name);
}

/**
 * The encoder that the arguments ask for, `undefined` where they ask for none. Only then is the
 * package that runs it imported.
 * @param cache the folder of what can be made or fetched again: vectors and models.
 * @throws InputError where the package or the model is missing
 */
export async function openEncoder(
  arguments_: { encoder?: string | undefined; 'fetch-encoder'?: string | undefined },
  cache = '.cache',
  importer: Importer = (name) => import(name),
): Promise<Encoder | undefined> {
  const { encoder: folder, 'fetch-encoder': name } = arguments_;
  if (folder === undefined && name === undefined) return undefined;
  if (folder !== undefined && name !== undefined)
    throw inputError({
      file: '--encoder',
      what: 'stands beside --fetch-encoder',
      remedy: 'Give one of the two',
    });
  const transformers = await importTransformers(importer);
  const model =
    folder === undefined
      ? await openModel(
          await fetchModel(name ?? '', transformers, join(cache, 'models')),
          transformers,
          name,
        )
      : await openModel(folder, transformers);
  return encoderOf(model, storeIn(join(cache, 'vectors')));
}
