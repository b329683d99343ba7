import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportList } from '../domain/index.ts';
import { formsOf, readExport, readExportList, weightOf } from './exports.ts';

const claims = {
  name: 'Claims as a table',
  file: 'claims.csv',
  mediaType: 'text/csv',
  for: 'For spreadsheets.',
  bytes: 3,
  // Of "abc" (FIPS 180-2, appendix B.1).
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
};
const list: ExportList = { edition: null, files: [claims] };

describe('the exports of a story', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-exports-'));
    vi.stubEnv('VARIORUM_DATA', folder);
    mkdirSync(join(folder, 'pass', 'exports'), { recursive: true });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const put = (file: string, text: string): void => {
    writeFileSync(join(folder, 'pass', 'exports', file), text);
  };

  it('are none where none were written', () => {
    expect(readExportList('pass')).toBe(null);
  });

  it('are read as they were listed', () => {
    put('exports.json', JSON.stringify(list));
    put('claims.csv', 'abc');
    expect(readExportList('pass')).toEqual(list);
    expect(String(readExport('pass', claims))).toBe('abc');
  });

  it('are refused where a file is not the one that was listed', () => {
    put('claims.csv', 'abd');
    expect(() => readExport('pass', claims)).toThrow('is not the file that exports.json lists');
  });

  it('are refused where the list names a file outside its folder', () => {
    const file = '../story.json';
    put('exports.json', JSON.stringify({ ...list, files: [{ ...claims, file }] }));
    expect(() => readExportList('pass')).toThrow('exports.json');
  });

  it('are named once for all stories and weighed together', () => {
    expect(formsOf([list, list])).toEqual([claims]);
    expect(weightOf({ ...list, files: [claims, claims] })).toBe(6);
  });
});
