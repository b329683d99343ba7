import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInputError } from '../input-error.ts';
import { openEncoder } from './index.ts';
import type { Transformers } from './transformers.ts';

/**
 * Stands in for the package, which the tests do not need: it "runs" any model by counting letters,
 * so these tests say nothing of a real one.
 */
function standIn(result: (text: string) => unknown = lengths): {
  transformers: Transformers;
  calls: { model: string; remote: boolean; dtype: string; pooling?: string }[];
} {
  const calls: { model: string; remote: boolean; dtype: string; pooling?: string }[] = [];
  const env = { version: '0.0.0', allowRemoteModels: true, cacheDir: null };
  return {
    calls,
    transformers: {
      env,
      pipeline(_task, model, { dtype }) {
        const call = { model, remote: env.allowRemoteModels, dtype, pooling: '' };
        calls.push(call);
        return Promise.resolve((text, { pooling }) => {
          call.pooling = pooling;
          return Promise.resolve(result(text));
        });
      },
    },
  };
}
const lengths = (text: string): unknown => ({
  data: Float32Array.from([text.length % 7, text.length % 5], (value) => value / 10),
});

describe('openEncoder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-encoder-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const cache = (): string => join(folder, 'cache');

  /** A folder with the files of a model, none of which is one. */
  async function modelFolder(files: Record<string, string> = {}): Promise<string> {
    const model = join(folder, 'tiny');
    const all = {
      'config.json': '{}',
      'tokenizer.json': '{}',
      'tokenizer_config.json': '{}',
      'onnx/model_quantized.onnx': 'weights',
      ...files,
    };
    await mkdir(join(model, 'onnx'), { recursive: true });
    await mkdir(join(model, '1_Pooling'), { recursive: true });
    for (const [name, text] of Object.entries(all)) await writeFile(join(model, name), text);
    return model;
  }

  /** The message of the InputError that it fails with. */
  async function faultOf(opening: Promise<unknown>): Promise<string> {
    const error: unknown = await opening.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!isInputError(error)) throw new Error(`no InputError: ${String(error)}`);
    return error.message;
  }
  const using = (transformers: unknown) => () => Promise.resolve(transformers);

  it('imports nothing where no encoder is asked for', async () => {
    const importer = (): Promise<unknown> => Promise.reject(new Error('imported'));
    expect(await openEncoder({}, cache(), importer)).toBeUndefined();
  });

  it('says how to install a missing package, and what is wrong with a broken or strange one', async () => {
    const missing = Object.assign(new Error('Cannot find package'), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    const opening = (importer: () => Promise<unknown>): Promise<string> =>
      faultOf(openEncoder({ encoder: folder }, cache(), importer));
    expect(await opening(() => Promise.reject(missing))).toMatch(
      /is not installed.*npm install --no-save/,
    );
    expect(await opening(() => Promise.reject(new Error('no binary')))).toMatch(/no binary/);
    expect(await opening(using({ pipeline: 'none' }))).toMatch(/version that is not known/);
  });

  it('says which file a folder lacks', async () => {
    const open = (encoder: string): Promise<string> =>
      faultOf(openEncoder({ encoder }, cache(), using(standIn().transformers)));
    expect(await open(join(folder, 'nowhere'))).toMatch(/has no config\.json/);
    const model = await modelFolder();
    await rm(join(model, 'tokenizer.json'));
    expect(await open(model)).toMatch(/has no tokenizer\.json/);
    await modelFolder();
    await rm(join(model, 'onnx/model_quantized.onnx'));
    expect(await open(model)).toMatch(/has no weights/);
  });

  it('says that a model does not run, or gives no vector', async () => {
    const model = await modelFolder();
    const { transformers } = standIn();
    const broken = { ...transformers, pipeline: () => Promise.reject(new Error('bad protobuf')) };
    expect(await faultOf(openEncoder({ encoder: model }, cache(), using(broken)))).toMatch(
      /bad protobuf/,
    );
    for (const output of [
      {},
      { data: new Float32Array() },
      { data: Float32Array.from([Number.NaN]) },
    ]) {
      const encoder = await openEncoder(
        { encoder: model },
        cache(),
        using(standIn(() => output).transformers),
      );
      expect(await faultOf(encoder?.vectorsOf(['A crane fell.']) ?? Promise.resolve())).toMatch(
        /no sentence encoder that runs/,
      );
    }
  });

  it('runs a local model without a network, pools as its folder says, and stores the vectors', async () => {
    const model = await modelFolder({
      '1_Pooling/config.json': '{"pooling_mode_cls_token": true}',
    });
    const { transformers, calls } = standIn();
    const encoder = await openEncoder({ encoder: model }, cache(), using(transformers));
    const vectors = await encoder?.vectorsOf(['A crane fell.']);
    expect(vectors).toEqual(new Map([['A crane fell.', [0.6, 0.3]]]));
    expect(calls).toEqual([{ model, remote: false, dtype: 'q8', pooling: 'cls' }]);
    const silent = standIn(() => ({}));
    const again = await openEncoder({ encoder: model }, cache(), using(silent.transformers));
    expect(await again?.vectorsOf(['A crane fell.'])).toEqual(vectors);
  });

  it('names a model by its folder and its bytes', async () => {
    const open = async (): Promise<string | undefined> =>
      (await openEncoder({ encoder: await modelFolder() }, cache(), using(standIn().transformers)))
        ?.name;
    const name = await open();
    expect(name).toMatch(/^tiny [0-9a-f]{12}$/);
    expect(await open()).toBe(name);
    const other = await modelFolder({ 'onnx/model_quantized.onnx': 'other weights' });
    const changed = await openEncoder({ encoder: other }, cache(), using(standIn().transformers));
    expect(changed?.name).not.toBe(name);
  });

  it('goes to the network for a model asked for by name alone, and runs it from its folder', async () => {
    const { transformers, calls } = standIn();
    const opening = openEncoder({ 'fetch-encoder': 'owner/tiny' }, cache(), using(transformers));
    expect(await faultOf(opening)).toMatch(/has no config\.json/);
    expect(calls).toMatchObject([{ model: 'owner/tiny', remote: true }]);
    for (const name of ['tiny', '../../tiny', 'a/b/c', '/a/b'])
      expect(
        await faultOf(openEncoder({ 'fetch-encoder': name }, cache(), using(transformers))),
      ).toMatch(/is no name of a model/);
    expect(calls).toHaveLength(1);
  });

  it('takes a folder or a name, not both', async () => {
    const both = { encoder: folder, 'fetch-encoder': 'owner/tiny' };
    expect(await faultOf(openEncoder(both, cache(), using(standIn().transformers)))).toMatch(
      /Give one of the two/,
    );
  });
});
