import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { exportedStorySchema } from '../../../../src/domain/index.ts';
import { everything } from './everything.ts';
import { disagreeing, hostileText, inputOf, SITE } from './testing.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
/** The schema as the site publishes it. */
const validate = ajv.compile(z.toJSONSchema(exportedStorySchema));

const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('everything', () => {
  it('keeps to the JSON Schema that it names', () => {
    const input = disagreeing({ invented: true }, { number: 1, date: '2031-05-01' });
    const exported = read(everything.textOf(input));
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
    expect(exported).toMatchObject({
      $schema: `${SITE.url}downloads/story.schema.json`,
      address: `${SITE.url}bridge/`,
      permalinks: { claim: `${SITE.url}c/{id}/`, disagreement: `${SITE.url}d/{id}/` },
      edition: { number: 1, date: '2031-05-01' },
      story: input.story,
    });
  });

  it('would not pass with a field missing or of another form', () => {
    const exported = read(everything.textOf(disagreeing()));
    expect(validate({ ...exported, edition: undefined })).toBe(false);
    expect(validate({ ...exported, edition: { number: 0, date: 'May' } })).toBe(false);
    expect(validate({ ...exported, story: { title: 'Bridge' } })).toBe(false);
  });

  it('holds any text as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const input = inputOf([text]);
        const exported = read(everything.textOf(input));
        expect(validate(exported), JSON.stringify(validate.errors)).toBe(true);
        expect(exported.story).toEqual(input.story);
      }),
    );
  });
});
