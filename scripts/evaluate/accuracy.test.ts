import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accuracySchema } from '../../src/domain/index.ts';
import { ENGINE } from '../engine.ts';

const file = new URL('../../content/accuracy.json', import.meta.url);

it('tells readers of the engine as it is: measure anew with `npm run evaluate -- --write`', () => {
  const { engine } = accuracySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(engine).toBe(`${ENGINE.name} ${ENGINE.version}`);
});
