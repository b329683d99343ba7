import { inputError } from '../input-error.ts';

const PACKAGE = '@huggingface/transformers';

/** Makes a vector of a text by pooling those of its tokens. */
type Extractor = (
  text: string,
  options: { pooling: 'mean' | 'cls'; normalize: boolean },
) => Promise<unknown>;

/** What we use of the npm package, which is there only where somebody installed it. */
export interface Transformers {
  env: { version: string; allowRemoteModels: boolean; cacheDir: string | null };
  pipeline: (
    task: 'feature-extraction',
    model: string,
    options: { dtype: 'q8' | 'fp32' },
  ) => Promise<Extractor>;
}

function isTransformers(module: unknown): module is Transformers {
  if (typeof module !== 'object' || module === null) return false;
  if (!('pipeline' in module) || typeof module.pipeline !== 'function') return false;
  const env = 'env' in module ? module.env : null;
  return (
    typeof env === 'object' && env !== null && 'version' in env && typeof env.version === 'string'
  );
}

/** Imports a package by its name. */
export type Importer = (name: string) => Promise<unknown>;

/**
 * Imports the package that runs ONNX models, which is no dependency of the project.
 * @throws InputError where it is not installed, or is of a form that is not known here
 */
export async function importTransformers(importer: Importer): Promise<Transformers> {
  const install = `Install it with \`npm install --no-save --save-prod --ignore-scripts ${PACKAGE}@4\`, or leave the encoder out`;
  const module = await importer(PACKAGE).catch((error: unknown) => {
    const what =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
        ? 'is not installed, and a sentence encoder needs it'
        : `cannot be loaded (${error instanceof Error ? error.message : String(error)})`;
    throw inputError({ file: PACKAGE, what, remedy: install });
  });
  if (isTransformers(module)) return module;
  throw inputError({ file: PACKAGE, what: 'is of a version that is not known', remedy: install });
}
