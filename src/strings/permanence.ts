import type { LedgerEvent, RecordedKind } from '../domain/index.ts';
import { counted } from './counts.ts';

type EventKind = LedgerEvent['event'];

const things: Record<RecordedKind, (count: number) => string> = {
  story: counted('story', 'stories'),
  article: counted('article', 'articles'),
  source: counted('source', 'sources'),
  claim: counted('claim', 'claims'),
  disagreement: counted('disagreement', 'disagreements'),
};

const kind: Record<RecordedKind, string> = {
  story: 'Story',
  article: 'Article',
  source: 'Source',
  claim: 'Claim',
  disagreement: 'Disagreement',
};

/** In a list of changes, before the thing itself. */
const event: Record<EventKind, string> = {
  added: 'New',
  reanchored: 'Found again',
  reattributed: 'Given to another source',
  revised: 'Changed',
  withdrawn: 'Withdrawn',
  restored: 'There again',
};

/** In a feed, before what a disagreement is about. */
const fed: Record<EventKind, string> = {
  ...event,
  reanchored: 'Changed',
  reattributed: 'Changed',
};

/** What became of a thing in an edition, in sentences. */
const changed = {
  added: 'Recorded for the first time.',
  withdrawn: 'Withdrawn.',
  restored: 'There again.',
  words: 'Its words changed.',
  moved: 'Its article stands at a new address.',
  place: 'The same words, found at another place of the article.',
  source: (from: string, to: string) => `Attributed to ${to}; before, to ${from}.`,
  speech: (from: string, to: string) => `Marked as ${to}; before, as ${from}.`,
  severity: (from: string, to: string) => `Now marked “${to}”; before, “${from}”.`,
  readings: 'Its readings changed.',
  why: 'It is worded anew.',
  title: (from: string) => `Its title was “${from}”.`,
  name: (from: string) => `Its name was “${from}”.`,
  published: 'Its date changed.',
  other: 'Something else that its page says changed.',
};

/** Around editions, drafts and what was withdrawn. */
export const permanence = {
  things,
  kind,
  event,
  changed,
  edition: (number: number) => `Edition ${number}`,
  draft: 'Draft: these marks are not yet part of a recorded edition; links may change.',
  draftShort: 'draft',
  drafts: (count: number, of: number) =>
    of === 1
      ? 'The story below is a draft: its marks are not yet part of a recorded edition.'
      : count === of
        ? 'The stories below are drafts: their marks are not yet part of a recorded edition.'
        : count === 1
          ? 'One of the stories below is a draft: its marks are not yet part of a recorded edition.'
          : `${count} of the stories below are drafts: their marks are not yet part of a recorded edition.`,
  history: 'History',
  /** At the head of a page to which an old link leads. */
  since: {
    words: (edition: number) => `The words of this claim have changed since edition ${edition}.`,
    attribution: (edition: number) => `This claim was attributed otherwise in edition ${edition}.`,
    both: (edition: number) =>
      `The words of this claim and its attribution have changed since edition ${edition}.`,
    disagreement: (edition: number) => `This disagreement has changed since edition ${edition}.`,
    see: 'What changed',
  },
  asRecorded: (edition: number, date: string) => `As recorded in edition ${edition}, ${date}`,
  now: 'Now',
  nowInDraft: 'Now, in the draft',
  unrecorded: 'This page differs from the last edition; the difference is not recorded yet.',
  tombstone: {
    title: (what: RecordedKind, withdrawn: boolean) =>
      withdrawn ? `${kind[what]} withdrawn` : `${kind[what]} not in this draft`,
    withdrawn: (what: RecordedKind, edition: number, date: string) =>
      `This ${kind[what].toLowerCase()} was withdrawn in edition ${edition}, ${date}.`,
    /** In a draft: the last edition has it, the draft has not. */
    missing: (what: RecordedKind, edition: number) =>
      `This ${kind[what].toLowerCase()} stood in edition ${edition}. The present draft no longer has it.`,
    kept: {
      story: 'What was recorded of it stays here, and so do the pages of all that it held.',
      article: 'What was recorded of it stays here.',
      source: 'What was recorded of it stays here.',
      claim:
        'Its words stay here as they were last recorded, so that what cites them can be checked.',
      disagreement: 'It stays here as it was last recorded.',
    } satisfies Record<RecordedKind, string>,
    into: {
      story: 'The story now stands at',
      article: 'The article now stands at',
      source: 'The source now stands at',
      claim: 'Its words are now part of this claim:',
      disagreement: 'It is now part of this disagreement:',
    } satisfies Record<RecordedKind, string>,
    said: 'Who said it',
    where: 'Where it stood',
    of: 'Of the story',
    story: 'Story',
    claims: 'Its claims',
    articles: 'Its articles',
    readings: 'Its readings',
    more: counted('more', 'more'),
  },
  editions: {
    title: 'Editions',
    about: 'What changed from edition to edition. Links stay, whatever changes.',
    none: 'No edition of this story was recorded yet.',
    first: (counts: string) => `First recorded: ${counts}.`,
    changed: (counts: string) => `Changes: ${counts}`,
    unchanged: 'Nothing changed.',
    moved: (count: number) =>
      `${things.claim(count)} ${count === 1 ? 'stands' : 'stand'} at the new address of ${count === 1 ? 'its' : 'their'} article, otherwise unchanged.`,
    all: (count: number) => `All ${count} changes`,
    pageTitle: (story: string) => `Editions of “${story}”`,
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    newer: 'Newer changes',
    older: 'Older changes',
    pages: 'Pages of changes',
  },
  feed: {
    link: 'Feed',
    story: 'Feed of this story',
    title: (site: string) => `${site}: disagreements`,
    storyTitle: (story: string, site: string) => `${story}: disagreements · ${site}`,
    about: 'New and changed disagreements between the articles, edition by edition.',
    entryTitle: (event: EventKind, why: string, story: string, invented: boolean) =>
      `${fed[event]}: ${why} (${story}${invented ? ', an invented story' : ''})`,
  },
  original: 'In the original',
  archived: 'In the archived copy',
  astray: 'This article has no claim of that address.',
  astrayLink: 'What became of it',
};
