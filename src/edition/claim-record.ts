import type { Claim, ClaimRecord, RecordedIn } from '../domain/index.ts';
import { tellingOf } from './note.ts';
import type { EventOf, LedgerIndex, Recorded } from './ledger-index.ts';
import { lastOf, newestEdition, recordedInvented, recordedTitle } from './ledger-index.ts';
import { found, type StoryIndex } from './story-index.ts';

/** Full addresses of what a record names. */
export interface Addresses {
  claim: (id: string) => string;
  disagreement: (id: string) => string;
  article: (story: string, article: string) => string;
}

/** The newest edition of a ledger as files name it; null where a draft is meant. */
export function recordedInOf({ ledger }: LedgerIndex, draft: boolean): RecordedIn {
  const newest = draft ? undefined : newestEdition(ledger);
  return newest === undefined ? null : { number: newest.edition, date: newest.date };
}

const historyOf = (events: Recorded<'claim'> | undefined): ClaimRecord['history'] =>
  (events ?? []).map(({ event, edition, date, quote }) => ({ event, edition, date, quote }));

/** A claim that is there, as data. */
export function claimRecordOf(
  index: StoryIndex,
  ledger: LedgerIndex,
  claim: Claim,
  address: Addresses,
): ClaimRecord {
  const { article } = tellingOf(index, claim.id);
  const { story, title, invented } = index.story;
  const { id, quote, prefix, suffix, start, end, source, speech, modality } = claim;
  const others = (index.alignedWith.get(id) ?? []).filter(
    (other) => found(index.claims, other, 'claim').article !== claim.article,
  );
  return {
    id,
    permalink: address.claim(id),
    status: 'live',
    edition: recordedInOf(ledger, index.draft),
    story: { id: story, title, invented },
    article: {
      id: article.id,
      label: article.label,
      outlet: article.outlet,
      published: article.published,
      url: article.url,
      permalink: address.article(story, article.id),
    },
    selector: { quote, prefix, suffix, start, end },
    source: { name: source.name, kind: source.kind },
    speech,
    modality,
    alignedWith: others.map((other) => ({ id: other, permalink: address.claim(other) })),
    disagreements: (index.disagreementsOn.get(id) ?? []).map((one) => ({
      id: one.id,
      kind: one.kind,
      severity: one.severity,
      update: one.update,
      why: one.why,
      permalink: address.disagreement(one.id),
    })),
    history: historyOf(ledger.claim.get(id)),
  };
}

function recordedArticle(ledger: LedgerIndex, id: string): Partial<EventOf<'article'>> {
  const record = ledger.article.get(id);
  return record === undefined ? {} : lastOf(record);
}

/** A claim that was withdrawn, as data: what was known last. */
export function withdrawnRecordOf(
  ledger: LedgerIndex,
  record: Recorded<'claim'>,
  address: Addresses,
): ClaimRecord {
  const { story } = ledger.ledger;
  const { id, article, quote, prefix, suffix, start, end, source, speech } = lastOf(record);
  const {
    label = article,
    outlet = null,
    published = null,
    url = null,
  } = recordedArticle(ledger, article);
  return {
    id,
    permalink: address.claim(id),
    status: 'withdrawn',
    edition: recordedInOf(ledger, false),
    story: { id: story, title: recordedTitle(ledger), invented: recordedInvented(ledger) },
    article: {
      id: article,
      label,
      outlet,
      published,
      url,
      permalink: address.article(story, article),
    },
    selector: { quote, prefix, suffix, start, end },
    source,
    speech,
    modality: null,
    alignedWith: [],
    disagreements: [],
    history: historyOf(record),
  };
}
