import { apart } from './strings/apart.ts';
import { cite, history } from './strings/cite.ts';
import { compatible, course, numberLine } from './strings/disagreements.ts';
import type { DisagreementKind, Modality, SourceKind, Speech } from './domain/index.ts';
import type { Gravity } from './edition/gravity.ts';
import type { RuleStage } from './edition/method.ts';
import { counted, counts, percent, voices } from './strings/counts.ts';
import { downloads } from './strings/downloads.ts';
import { dimension, fact } from './strings/facts.ts';
import { home, missing } from './strings/home.ts';
import { offline } from './strings/offline.ts';
import { permanence } from './strings/permanence.ts';
import { reading } from './strings/reading.ts';
import { search } from './strings/search.ts';
import { sourcePage } from './strings/source-page.ts';
import { collation, storyPage, timeline } from './strings/story-page.ts';

const speech: Record<Speech, string> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
  narration: 'in the outlet’s own voice',
};

const speechAbout: Record<Speech, string> = {
  direct: 'In the source’s own words',
  indirect: 'In the outlet’s words',
  mixed: 'Partly in the source’s own words',
  narration: 'Nobody else is named for it',
};

const modality: Record<Modality, string> = {
  asserted: 'asserted',
  possible: 'possible',
  conditional: 'conditional',
  planned: 'planned',
  negated: 'denied',
  opinion: 'an opinion',
};

const gravity: Record<Gravity, string> = {
  contradiction: 'Contradiction',
  tension: 'Tension',
  update: 'The figure changed',
};

/** Every word of the interface. To show the site in another language, translate this file and those in `strings`. */
export const strings = {
  counts,
  speech,
  speechAbout,
  kind: {
    person: 'person',
    organisation: 'organisation',
    document: 'document',
    unnamed: 'unnamed source',
    outlet: 'the outlet itself',
  } satisfies Record<SourceKind, string>,
  modality,
  gravity,
  gravityAbout: {
    contradiction: 'Both cannot be true of the same thing at the same time.',
    tension: 'Both can be true, but a reader of one alone would be misled.',
    update:
      'A later article replaces what an earlier one gave. Neither was wrong when it appeared.',
  } satisfies Record<Gravity, string>,
  stale: 'An article repeats the earlier figure after the later one was out.',
  disagreementKind: {
    numeric: 'figures',
    temporal: 'times',
    role: 'roles',
    certainty: 'certainty',
    polarity: 'whether it is so',
    attribution: 'who said it',
    scope: 'how far it reaches',
    forum: 'the occasion',
  } satisfies Record<DisagreementKind, string>,
  dimension,
  fact,
  reading,
  numberLine,
  collation,
  apart,
  storyPage,
  timeline,
  course,
  cite,
  history,
  downloads,
  offline,
  permanence,

  page: {
    skip: 'Skip to the text',
    site: 'Site',
    stories: 'Stories',
    search: 'Search',
    guide: 'Guide',
    where: 'Where you are',
    published: (publisher: string) => `Published by ${publisher}.`,
    contact: 'Contact',
  },
  trust: {
    marked: 'Marked by software, not checked by a person.',
    checked: (by: string, on: string) => `Marked by software, checked by ${by}, ${on}.`,
    partly: (checked: number, all: number) =>
      `Marked by software; a person checked ${checked} of ${all} marks.`,
    guide: 'How to read the marks',
    method: 'How they are made',
    report: 'Report a wrong mark',
    reportSubject: (what: string) => `Wrong mark: ${what}`,
    invented: 'This story is invented. None of it happened.',
    inventedShort: 'invented',
  },
  home,
  story: {
    articles: 'The articles',
    voices,
    shared: 'Shared text',
    sharedAbout:
      'Articles count as one text when half or more of the words of one also stand in the other. Quotations, documents and figures do not count. Who had the words first is not known.',
    /** How much of the first article stands in the second. */
    share: (share: number) => `${percent(share)} of its own words also stand in`,
    passages: counted('shared passage', 'shared passages'),
    disagreements: 'Where they disagree',
    none: 'No disagreement was found. That does not mean that there is none.',
    updates: 'What changed',
    sources: 'Who speaks',
    sourcesAbout:
      'By the number of claims they stand behind. A role is given as the articles word it.',
    undated: 'date not stated',
  },
  article: {
    rights: {
      excerpt: 'Only an excerpt is shown here; […] stands for the rest.',
      link: 'The words of this article are not shown here; […] stands for each claim.',
    },
    correction: 'Correction',
    /** An article without a headline goes by its first words. */
    firstWords: (words: string) => `${words} …`,
    byline: (byline: string) => `By ${byline}`,
    agency: (agency: string) => `Copy of ${agency}`,
    original: 'Original',
    archived: 'Archived copy',
    accessed: (date: string) => `read on ${date}`,
    unmarked: 'Nothing is marked here: no claim was found.',
    foreign: (language: string) =>
      `Nothing is marked here: the article is in ${language}, and the marks are made by rules that know English alone.`,
    differs: 'Where this article differs',
    margin: 'About this article',
    shares: 'Shared text',
    sharedPassages: 'The shared passages',
    only: 'Only this article reports',
    onlyAbout:
      'No other article here was found to have these points. That says nothing about whether they are so.',
    legend: 'The marks',
    notes: 'Notes',
    previous: 'Previous article',
    next: 'Next article',
    articles: 'Other articles',
  },
  note: {
    checked: (by: string, on: string) => `Checked by ${by}, ${on}.`,
    remark: (by: string) => `${by} adds:`,
    sign: (place: number, speaker: string, how: Speech, differs: Gravity | null) =>
      `Note ${place}: ${speaker}, ${speech[how]}${differs === null ? '' : `. ${gravity[differs]}`}`,
    title: (place: number) => `Note ${place}`,
    close: 'Close',
    how: (how: Speech, told: Modality) =>
      `${speechAbout[how]}${told === 'asserted' ? '' : `, told as ${modality[told]}`}.`,
    cue: 'Marked by',
    mention: 'Named here as',
    back: (sentences: number) =>
      sentences === 0
        ? 'named in full in the same sentence'
        : sentences === 1
          ? 'named in the sentence before'
          : `named ${sentences} sentences before`,
    anonymity: 'Why no name is given:',
    cites: 'Who in turn relies on',
    rule: (name: string) => `Rule: ${name}`,
    elsewhere: 'The same point in',
    further: counted('further article', 'further articles'),
    permalink: 'Permalink',
  },
  claim: {
    withheld: 'The words are the publisher’s and are not shown here; the original has them.',
    number: (place: number, siglum: string) => `Claim ${place} of article ${siglum}`,
    who: 'Who says it',
    elsewhere: 'Where else the point stands',
    alone:
      'No other article here was found to have this point. That says nothing about whether it is so.',
    disagrees: 'What disagrees',
    facts: 'Facts in it',
    inPlace: 'In its article',
    previous: 'Previous claim',
    next: 'Next claim',
    neighbours: 'Claims of this article',
  },
  disagreement: {
    order: {
      contradiction: 'In the order of publication. No reading is preferred.',
      tension: 'In the order of publication. No reading is preferred.',
      update: 'In the order of publication.',
    } satisfies Record<Gravity, string>,
    compatible,
    compatibleTitle: 'What would be compatible',
    how: 'How it was found',
    byEditor: 'By a person; the software had not found it.',
    byDetector: (name: string) => `By the rule for “${name}” disagreements`,
    score: (score: string) =>
      `scored ${score} of 1 for how sure it is that the readings are of one thing.`,
    inPlace: 'Read it in the article',
    further: 'Also in',
  },
  source: {
    title: 'Source',
    roles: 'Roles as the articles give them',
    aliases: 'Also called',
    counted: (claims: number, articles: number) =>
      `${counted('claim', 'claims')(claims)} in ${counted('article', 'articles')(articles)}`,
  },
  sourcePage,
  search,
  guide: { title: 'Guide' },
  method: {
    index: 'Rules by stage',
    stages: {
      clean: {
        title: 'Cleaning',
        about: 'What on a page is the article, and what is not.',
      },
      attribute: {
        title: 'Attribution',
        about: 'Who says it. The first rule that finds something decides.',
      },
      facts: { title: 'Facts', about: 'Which figures, times and roles a claim gives.' },
      compare: { title: 'Comparison', about: 'Where articles tell one point differently.' },
    } satisfies Record<RuleStage, { title: string; about: string }>,
    found: 'Finds something in',
    silent: 'Stays silent on',
  },
  accuracy: {
    measured: (engine: string, date: string) => `Measured with ${engine} on ${date}.`,
    since: (engine: string) => `This edition was made with ${engine}, which was not measured.`,
    weaknesses: 'Known weaknesses',
  },
  missing,
} as const;
