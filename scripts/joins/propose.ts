import type { JoinEntry, Source, Story } from '../../src/domain/index.ts';
import { referenceOf } from './resolve.ts';

/** A name as two texts may spell it: without diacritics, points and case. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A single word, such as a surname, is the name of too many. */
const isFullName = ({ name, kind }: Source): boolean =>
  (kind === 'person' || kind === 'organisation') && /\S\s+\S/.test(name);

/**
 * Sources of different stories that may be one: of the same kind and full name, and neither joined
 * nor told apart yet. They are for an editor to decide; nothing follows from them.
 * @returns for each name the sources that bear it, as `sources.yaml` writes them.
 */
export function propose(entries: readonly JoinEntry[], stories: readonly Story[]): string[][] {
  const bearers = new Map<string, string[]>();
  for (const { story, sources } of stories)
    for (const source of sources) {
      if (!isFullName(source)) continue;
      const key = `${source.kind} ${plain(source.name)}`;
      bearers.set(key, [...(bearers.get(key) ?? []), referenceOf({ story, slug: source.slug })]);
    }
  const decided = entries.map(({ join, apart }) => new Set(join ?? apart));
  return [...bearers.values()].filter(
    (same) => same.length > 1 && !decided.some((known) => same.every((one) => known.has(one))),
  );
}
