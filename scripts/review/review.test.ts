import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Claim, type Decision, decisionSchema, reviewSchema } from '../../src/domain/index.ts';
import { facts } from '../stages/07-facts/index.ts';
import { storyInLines } from '../stages/story-in-lines.ts';
import { decisionFor } from './choices.ts';
import { addDecision, reviewJsonSchema } from './file.ts';
import { waitingIn } from './waiting.ts';

const editor = { by: 'Per Lund', on: '2031-04-01' };
const { claims } = facts(storyInLines(['A 2031-03-01 [Ada Holm] The mill is shut.', 'B - It is.']));
const [claim] = claims as [Claim];
const far: Claim = { ...claim, grounds: { ...claim.grounds, mention: 'She', back: 3 } };

describe('what waits', () => {
  it('is an attribution to somebody named far back, until a person has looked at it', () => {
    expect(waitingIn({ candidates: [], claims: [far] })).toMatchObject([{ kind: 'attribution' }]);
    expect(waitingIn({ candidates: [], claims: [{ ...far, checked: editor }] })).toEqual([]);
    expect(waitingIn({ candidates: [], claims: [claim] })).toEqual([]);
    const itself = { ...far, grounds: { ...far.grounds, mention: `the ${far.source.name}` } };
    expect(waitingIn({ candidates: [], claims: [itself] })).toEqual([]);
  });

  it('is a date that the text does not settle', () => {
    const time = { dimension: 'time', from: null, to: null, grain: 'day' } as const;
    const fact = { ...time, start: 0, end: 3, surface: 'one day' };
    expect(waitingIn({ candidates: [], claims: [{ ...claim, facts: [fact] }] })).toMatchObject([
      { kind: 'date', words: 'one day' },
    ]);
  });
});

describe('an answer', () => {
  const waiting = { kind: 'attribution', claim: far, why: '' } as const;
  const answered = (answer: string): Decision | null =>
    decisionFor(waiting, answer, { claims }, editor);

  it('confirms, gives to the outlet, or names somebody', () => {
    expect(answered('c')).toMatchObject({ do: 'check', claim: far.id, quote: far.quote });
    expect(answered('o')).toMatchObject({ do: 'attribute', source: 'outlet' });
    expect(answered('Ida Holm ')).toMatchObject({ do: 'attribute', source: 'Ida Holm' });
  });

  it.each(['', 's', 'x', ' '])('leaves it open on "%s"', (answer) => {
    expect(answered(answer)).toBeNull();
  });

  it('is nothing or a decision that the file may hold, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (answer) => {
        const decision = answered(answer);
        if (decision) expect(decisionSchema.parse(decision)).toEqual(decision);
      }),
    );
  });
});

describe('review.yaml', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-review-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const file = (): Promise<string> => readFile(join(folder, 'review.yaml'), 'utf8');

  it('grows by a decision and keeps what stood in it', async () => {
    await writeFile(
      join(folder, 'review.yaml'),
      '# by hand\n- do: merge # sure\n  source: A\n  into: B\n  by: Me\n  on: 2031-01-01\n',
    );
    const quote = 'She said: “no #1”\n- do: reject';
    await addDecision(folder, { do: 'check', claim: claim.id, quote, ...editor });
    expect(await file()).toContain('# by hand');
    expect(await file()).toContain('# sure');
    expect(reviewSchema.parse(parse(await file()))[1]).toMatchObject({ do: 'check', quote });
  });

  it('begins with the address of its schema', async () => {
    await addDecision(folder, { do: 'check', claim: claim.id, quote: 'x', ...editor });
    expect(await file()).toMatch(/^# yaml-language-server: \$schema=/);
  });

  it('has the schema that is kept beside the stories', async () => {
    expect(await readFile('content/review.schema.json', 'utf8')).toBe(reviewJsonSchema());
  });
});
