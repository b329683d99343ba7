import type { APIRoute } from 'astro';
import type { ClaimRecord } from '../../domain/index.ts';
import { claimPages, storyOf } from '../../data.ts';
import { type Addresses, claimRecordOf, withdrawnRecordOf } from '../../edition/claim-record.ts';
import { found } from '../../edition/story-index.ts';
import { ledgerOf, tombstones } from '../../ledgers.ts';
import { absolute, link } from '../../site.ts';

interface Props {
  story: string;
  withdrawn: boolean;
}

export async function getStaticPaths() {
  const live = await claimPages();
  const gone = (await tombstones()).filter(({ what }) => what === 'claim');
  return [
    ...live.map(({ story, id }) => ({ params: { id }, props: { story, withdrawn: false } })),
    ...gone.map(({ story, id }) => ({ params: { id }, props: { story, withdrawn: true } })),
  ];
}

const address: Addresses = {
  claim: (id) => absolute(link.claim(id)),
  disagreement: (id) => absolute(link.disagreement(id)),
  article: (story, article) => absolute(link.article(story, article)),
};

async function recordOf(id: string, { story, withdrawn }: Props): Promise<ClaimRecord> {
  const ledger = ledgerOf(story);
  const record = ledger.claim.get(id);
  if (withdrawn && record) return withdrawnRecordOf(ledger, record, address);
  const index = await storyOf(story);
  return claimRecordOf(index, ledger, found(index.claims, id, 'claim'), address);
}

/** A claim as data, at the address of its page with `.json` for the last slash. */
export const GET: APIRoute<Props> = async ({ params, props }) =>
  new Response(`${JSON.stringify(await recordOf(params.id ?? '', props), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
