import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { ledgerSchema } from '../../../src/domain/index.ts';
import { permalinks } from '../../../src/permalink.ts';
import { ownEdition, samples, type Site, stress } from './build.ts';
import { at, htmlOf, tombstones } from './permanence.ts';
import { STRESS } from './stress.ts';
import { fileOf } from './visit.ts';

const NOINDEX = '<meta name="robots" content="noindex"';
const PAGE_BUDGET = 300_000;

/** Everything that the ledgers of an edition record, as paths below the base. */
function recordedPaths({ edition }: Site): string[] {
  const link = permalinks('/');
  return readdirSync(edition)
    .map((name) => join(edition, name, 'ledger.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { story, events } = ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return events.map((event) => decodeURIComponent(link.recorded(story, event).slice(1)));
    });
}

it.each([ownEdition, samples])('has a page for all that $name ever recorded', (site) => {
  const paths = recordedPaths(site);
  expect(paths.filter((path) => !existsSync(fileOf(site, path)))).toEqual([]);
  if (site === ownEdition) expect(paths.length).toBeGreaterThan(60);
});

it('lists more changes than a page can hold on pages of their own', () => {
  const story = `${STRESS.story}/`;
  const pages = ['', '2/', '3/'].map((page) => `${story}editions/${page}`);
  const size = (page: string): number => statSync(fileOf(stress, page)).size;
  const listed = (page: string): string[] =>
    [...htmlOf(page, stress).matchAll(/\/c\/(w\w+)\//g)].map(([, id = '']) => id);
  for (const page of [story, ...pages]) expect(size(page), page).toBeLessThan(PAGE_BUDGET);
  expect(new Set(pages.flatMap(listed)).size).toBe(STRESS.changes);
  expect(new Set(listed(story)).size).toBe(50);
  expect(htmlOf(story, stress)).toContain('/flood/editions/"');
  expect(existsSync(fileOf(stress, `${story}editions/4/`))).toBe(false);
  expect(existsSync(fileOf(ownEdition, 'harbour/editions/'))).toBe(false);
});

it('keeps what is withdrawn or a draft from search engines', () => {
  const map = readFileSync(join(ownEdition.dist, 'sitemap-0.xml'), 'utf8');
  for (const page of [...tombstones, at.draft, at.draftMissing, 'weir/']) {
    expect(htmlOf(page), page).toContain(NOINDEX);
    expect(map).not.toContain(`/reading/${page}<`);
  }
  expect(htmlOf('real-one/')).not.toContain(NOINDEX);
});

describe('feeds', () => {
  const parser = new XMLParser({ isArray: (name) => name === 'entry' });
  const feedOf = (file: string) => {
    const xml = readFileSync(join(ownEdition.dist, file), 'utf8');
    const { feed } = parser.parse(xml) as {
      feed: { updated: string; entry?: { id: string; title: string }[] };
    };
    return { updated: feed.updated, entries: feed.entry ?? [] };
  };

  it('announce disagreements of the site and of a story', () => {
    const all = feedOf('feed.xml');
    expect(all.updated).toBe('2031-04-10T00:00:00.000Z');
    const harbour = feedOf('harbour/feed.xml').entries;
    expect(harbour).toHaveLength(14);
    expect(all.entries).toHaveLength(harbour.length + 1);
    expect(harbour[0]?.title).toMatch(/^Changed: .* an invented story\)$/);
    for (const { id } of all.entries)
      expect(existsSync(fileOf(ownEdition, new URL(id).pathname.replace('/reading/', '')))).toBe(
        true,
      );
  });

  it('outlive their story, and are empty where nothing disagrees', () => {
    expect(feedOf('lamp-street/feed.xml').entries[0]?.title).toMatch(
      /^Withdrawn: .* an invented story\)$/,
    );
    expect(feedOf('real-one/feed.xml').entries).toEqual([]);
  });

  it('are linked from every page, and a story’s from its own', () => {
    const links = (page: string): string[] =>
      [...htmlOf(page).matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      );
    expect(links('guide/')).toEqual(['/reading/feed.xml']);
    expect(links('harbour/')).toEqual(['/reading/feed.xml', '/reading/harbour/feed.xml']);
  });
});
