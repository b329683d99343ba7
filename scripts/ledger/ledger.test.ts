import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition, LedgerEvent } from '../../src/domain/index.ts';
import { appendEditions, type NewEdition } from './append.ts';
import { parseLedger } from './parse.ts';
import { readLedgers } from './read.ts';

const edition = (number: number, date = '2031-03-01'): Edition => {
  return { what: 'edition', edition: number, date, engine: 'test 1' };
};
const titled = (number: number, title: string): LedgerEvent => {
  const event = number === 1 ? 'added' : 'revised';
  return { what: 'story', id: 'mill', event, edition: number, date: '2031-03-01', title };
};
const made = (number: number, title = 'The mill'): NewEdition => {
  return { story: 'mill', edition: edition(number), events: [titled(number, title)] };
};
const lines = (...values: unknown[]): Buffer =>
  Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));

describe('a ledger', () => {
  const whole = lines(edition(1), titled(1, 'The mill'));

  it('is read line by line', () => {
    const { editions, events, torn } = parseLedger(whole, 'mill', 'mill.jsonl');
    expect([editions, events, torn]).toEqual([[edition(1)], [titled(1, 'The mill')], null]);
  });

  it('loses no more than a last line that was not written to its end, wherever it was torn', () => {
    const next = lines(edition(2), titled(2, 'The mill — “again”'));
    fc.assert(
      fc.property(fc.nat(next.length), (cut) => {
        const bytes = Buffer.concat([whole, next.subarray(0, cut)]);
        const ledger = parseLedger(bytes, 'mill', 'mill.jsonl');
        expect(ledger.editions[0]).toEqual(edition(1));
        expect(bytes.indexOf(ledger.kept)).toBe(0);
        expect(ledger.kept.length).toBeGreaterThanOrEqual(whole.length);
      }),
    );
  });

  it.each([
    ['a line that is none', Buffer.concat([Buffer.from('{}\n'), whole]), /mill\.jsonl:1: /],
    ['an edition that is out of turn', lines(edition(2)), /:1: is of edition 2/],
    [
      'an edition before its time',
      lines(edition(1), edition(2, '2030-01-01')),
      /:2: is of edition 2/,
    ],
    ['an event of another edition', lines(edition(1), titled(2, 'x')), /:2: is of edition 2/],
  ])('is refused with file and line for %s', (_, bytes, message) => {
    expect(() => parseLedger(bytes, 'mill', 'mill.jsonl')).toThrow(message);
  });
});

describe('an edition that is recorded', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-ledger-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const file = (): string => join(folder, 'mill.jsonl');

  it('stands behind those before it, whose bytes stay', async () => {
    await appendEditions(folder, new Map(), [made(1)]);
    const before = await readFile(file());
    await appendEditions(folder, await readLedgers(folder), [made(2, 'Mill')]);
    const after = await readFile(file());
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect((await readLedgers(folder)).get('mill')?.editions).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['mill.jsonl']);
  });

  it('takes a torn line away and says what it is', async () => {
    await appendEditions(folder, new Map(), [made(1)]);
    const before = await readFile(file());
    await writeFile(file(), Buffer.concat([before, Buffer.from('{"what":"edi')]));
    const torn = await readLedgers(folder);
    expect(torn.get('mill')?.torn).toEqual({ line: 3, text: '{"what":"edi' });
    await appendEditions(folder, torn, []);
    expect((await readFile(file())).equals(before)).toBe(true);
  });

  it('is refused where another run recorded since the ledger was read', async () => {
    await appendEditions(folder, new Map(), [made(1)]);
    await expect(appendEditions(folder, new Map(), [made(1, 'Other')])).rejects.toThrow(
      /was written by another run.+again/,
    );
  });

  it('is recorded by one of two runs at once', async () => {
    const runs = await Promise.allSettled([
      appendEditions(folder, new Map(), [made(1, 'One')]),
      appendEditions(folder, new Map(), [made(1, 'Two')]),
    ]);
    expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await readLedgers(folder)).get('mill')?.events).toHaveLength(1);
  });
});
