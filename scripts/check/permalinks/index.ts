import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  engineSchema,
  ledgerSchema,
  storySchema,
  WITHHELD,
  type ClaimEvent,
  type LedgerEvent,
  type Story,
} from '../../../src/domain/index.ts';
import { claimAnchor, permalinks } from '../../../src/permalink.ts';
import { inputError } from '../../input-error.ts';
import { isLive, lastEvents, stateOf } from '../../ledger/index.ts';
import { fold } from '../../stages/05-identify/index.ts';
import { wordsById } from './words.ts';

/** Faults that are told one by one. */
const TOLD = 20;

const link = permalinks('/');

/** The file of a page in a built site, whatever base path the site stands under. */
const pageFile = (dist: string, path: string): string =>
  join(dist, ...path.split('/').map(decodeURIComponent), 'index.html');

function addressOf(story: string, { what, id }: LedgerEvent): string {
  switch (what) {
    case 'story':
      return link.story(id);
    case 'article':
      return link.article(story, id);
    case 'source':
      return link.source(story, id);
    case 'claim':
      return link.claim(id);
    case 'disagreement':
      return link.disagreement(id);
  }
}

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What a claim must say on its article's page: as recorded; in a draft as the draft has it. */
function expectedWords(
  claims: readonly ClaimEvent[],
  draft: Story | null,
): Map<string, ClaimEvent> {
  if (draft === null) return new Map(claims.map((claim) => [claim.id, claim]));
  const now = new Map(draft.claims.map((claim) => [claim.id, claim]));
  return new Map(
    claims.flatMap((claim) => {
      const today = now.get(claim.id);
      return today ? [[claim.id, { ...claim, article: today.article, quote: today.quote }]] : [];
    }),
  );
}

async function wrongWords(
  dist: string,
  story: string,
  expected: ReadonlyMap<string, ClaimEvent>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [article, claims] of Map.groupBy(expected.values(), (claim) => claim.article)) {
    const path = link.article(story, article);
    const html = await readFile(pageFile(dist, path), 'utf8').catch(() => '');
    const words = wordsById(html, claimAnchor(''));
    for (const { id, quote } of claims) {
      const found = words.get(claimAnchor(id));
      if (quote === WITHHELD || (found !== undefined && fold(found) === fold(quote))) continue;
      faults.push(
        `${path}#${claimAnchor(id)} ${found === undefined ? 'is not there' : `says "${fold(found)}"`}, recorded was "${fold(quote)}"`,
      );
    }
  }
  return faults;
}

async function faultsOf(
  dist: string,
  data: string,
  story: string,
  gone: boolean,
): Promise<string[]> {
  const ledger = await readJson(join(data, story, 'ledger.json'), ledgerSchema);
  const state = stateOf(ledger.events);
  const lost = [...state.values()]
    .map((event) => addressOf(story, event))
    .filter((path) => !existsSync(pageFile(dist, path)));
  const live = lastEvents(state, 'claim').filter(isLive);
  // A story that is gone has no article left; what it still lacks is a record of that.
  if (live.length === 0 || gone) return lost.map((path) => `${path} has no page`);
  const draft = ledger.draft ? await readJson(join(data, story, 'story.json'), storySchema) : null;
  const wrong = await wrongWords(dist, story, expectedWords(live, draft));
  return [...lost.map((path) => `${path} has no page`), ...wrong];
}

/**
 * Holds a built site against every ledger: each address ever recorded has a page, and each live
 * claim's mark in its article holds the recorded words. In a draft, what the draft says counts,
 * but no page may be missing there either.
 * @param dist folder of the built site.
 * @param data folder of the edition it was built from, with its `ledger.json` files.
 * @throws InputError that lists the faults.
 */
export async function checkPermalinks(dist: string, data: string): Promise<void> {
  const { stories, gone, broken } = await readJson(join(data, 'engine.json'), engineSchema);
  if (broken.length > 0)
    throw inputError({
      file: data,
      what: `lacks ${broken.join(', ')}, which editions record and which could not be read`,
      remedy: 'The site was not published; mend what `npm run annotate` says of it',
    });
  const faults: string[] = [];
  for (const story of stories)
    if (existsSync(join(data, story, 'ledger.json')))
      faults.push(...(await faultsOf(dist, data, story, false)));
  for (const story of gone) faults.push(...(await faultsOf(dist, data, story, true)));
  if (faults.length === 0) return;
  const told = faults.slice(0, TOLD).map((fault) => `\n  ${fault}`);
  throw inputError({
    file: dist,
    what: `${faults.length} of the addresses that editions recorded do not lead where they did:${told.join('')}\n`,
    remedy:
      'The site was not published; if you changed the stories, record that with `npm run edition`',
  });
}
