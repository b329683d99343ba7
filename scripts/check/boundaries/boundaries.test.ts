import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of the repository's own code below `folder`, as paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** What a file imports from the repository itself, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] ?? '')).replaceAll(sep, '/'),
  );
}

const STAGE = /^scripts\/stages\/((\d\d)-([a-z]+))\//;
const isTest = (file: string): boolean => /\.test\.ts$|\/testing\.ts$/.test(file);
const code = [...filesIn('src'), ...filesIn('scripts')];
const imports = code.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const stages = [...new Set(code.flatMap((file) => STAGE.exec(file)?.[1] ?? []))].sort();

describe('boundaries', () => {
  it('lets src know nothing of scripts', () => {
    expect(
      imports.filter(
        ({ file, target }) => file.startsWith('src/') && target.startsWith('scripts/'),
      ),
    ).toEqual([]);
  });

  it('lets scripts know nothing of src but its domain, its addresses and its references, save for the checks that look at both', () => {
    const crossing = imports.filter(
      ({ file, target }) =>
        file.startsWith('scripts/') &&
        !file.startsWith('scripts/check/') &&
        target.startsWith('src/') &&
        !target.startsWith('src/domain/') &&
        !target.startsWith('src/citation/') &&
        target !== 'src/permalink.ts',
    );
    expect(crossing).toEqual([]);
  });

  it('lets no stage import a later one', () => {
    const later = imports.filter(({ file, target }) => {
      const [own, other] = [STAGE.exec(file)?.[2], STAGE.exec(target)?.[2]];
      return own !== undefined && other !== undefined && other > own;
    });
    expect(later).toEqual([]);
  });

  it('lets no stage import the inner file of another', () => {
    const inner = imports.filter(({ file, target }) => {
      const [own, other] = [STAGE.exec(file)?.[1], STAGE.exec(target)?.[1]];
      return (
        own !== undefined &&
        other !== undefined &&
        own !== other &&
        target !== `scripts/stages/${other}/index.ts`
      );
    });
    expect(inner).toEqual([]);
  });

  it.each(stages)('has stage %s export one function, named after it', (stage) => {
    const text = readFileSync(join(root, 'scripts/stages', stage, 'index.ts'), 'utf8');
    const functions = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(
      (match) => match[1],
    );
    expect(functions).toEqual([stage.slice(3)]);
  });

  it('has the pipeline run the stages in the order of their numbers, each one once', () => {
    const text = readFileSync(join(root, 'scripts/pipeline.ts'), 'utf8');
    const body = text.slice(text.indexOf('export async function'));
    const called = [...body.matchAll(/= (?:await )?(\w+)\((?!\))/g)].map((match) => match[1]);
    expect(called).toEqual(stages.map((stage) => stage.slice(3)));
  });

  it('lets only read and write touch the disk', () => {
    const touching = code.filter(
      (file) =>
        STAGE.test(file) &&
        !isTest(file) &&
        /from 'node:fs|write-file-atomic/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(
      touching.filter((file) => !/\/(?:01-read|12-write)\//.test(file) && !file.includes('/train')),
    ).toEqual([]);
  });

  it('has one reader of collections and one maker of addresses', () => {
    const readers = filesIn('src').filter((file) =>
      /\bget(?:Collection|Entry|Entries)\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'src/data.ts')).toEqual([]);
  });

  it('has no drawers', () => {
    expect(
      code.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.)/.test(file)),
    ).toEqual([]);
  });

  it('keeps every file short', () => {
    const long = code
      .filter((file) => !file.includes('/lexicon/'))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });
});
