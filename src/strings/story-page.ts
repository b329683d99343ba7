import type { Gravity } from '../edition/gravity.ts';
import type { Choice, Order } from '../edition/collation-view.ts';
import type { Standing } from '../edition/collation.ts';
import { counted, counts } from './counts.ts';

const pointsOf = counted('point', 'points');
const othersOf = counted('more', 'more');
const disagreementsOf = counted('other disagreement', 'other disagreements');

/** The page of a story. */
export const storyPage = {
  contested: 'What is contested',
  contestedAbout: 'Contradictions first. No reading is preferred.',
  further: (count: number) => `${disagreementsOf(count)} stand in the collation table.`,
  reports: 'Who reports it',
  text: (sigla: string) => `one text with ${sigla}`,
  ownVoice: 'outlet’s own voice',
  figures: 'Contested figures',
  counted: (claims: number, sigla: readonly string[]) =>
    `${counts.claims(claims)} in ${sigla.join(' ')}`,
  otherRoles: (others: number) => (others === 0 ? '' : `, and ${othersOf(others)}`),
  roleDiffers: 'The articles differ on the role',
  moreSources: (sources: number) =>
    `${counts.sources(sources)} with fewer claims are named in the articles.`,
  words: counts.words,
  moreShares: (pairs: number) =>
    `${counted('more pair', 'more pairs')(pairs)} of articles; the page of each article lists its own.`,
  morePassages: (passages: number) =>
    `${counted('more passage', 'more passages')(passages)} in the collation table`,
};

/** Around the collation table. */
export const collation = {
  title: 'Collation: point by point',
  about:
    'A row is a point, in the words of one article; a column is an article. A cell opens the words. A dash means that no such claim was found there, which denies nothing.',
  region: 'Collation table',
  point: 'Point',
  standing: { same: 'same', differs: 'differs', silent: 'silent' } satisfies Record<
    Standing,
    string
  >,
  sign: { same: '=' },
  told: (articles: number, all: number) => `${articles} of ${all} articles`,
  cell: (outlet: string, standing: Standing, gravity: Gravity | null) =>
    gravity === 'update'
      ? `${outlet}: other figure at another time`
      : `${outlet}: ${collation.standing[standing]}`,
  whole: (points: number) => `The whole table: ${pointsOf(points)}`,
  wholeTitle: 'Collation table',
  wholeAbout: 'Points that only one article makes stand at the end.',
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  previous: 'Previous part',
  next: 'Next part',
  parts: 'Parts of the table',
  shown: (points: number) => `${pointsOf(points)} shown`,
  controls: 'What the table shows',
  show: {
    title: 'Points',
    all: 'all',
    contested: 'contested',
    alone: 'in one article only',
  } satisfies Record<Choice | 'title', string>,
  source: { title: 'Source', all: 'all' },
  order: {
    title: 'Order',
    articles: 'most articles first',
    time: 'as first told',
  } satisfies Record<Order | 'title', string>,
  here: 'Only points on this page are filtered and sorted.',
};

/** Around the dates that claims name. */
export const timeline = {
  title: 'Timeline',
  about: 'The days that claims name, and which articles name them.',
  picture: 'Which article names which day',
  counted: 'How many articles name which day',
  named: 'named',
  planned: 'told as planned',
  disputed: 'the date is contested',
  claims: counts.claims,
  articles: (articles: number) => `in ${counts.articles(articles)}`,
  more: (claims: number) => `${counts.claims(claims)} more name this day.`,
  moreDays: (days: number) =>
    `${counted('day', 'days')(days)} that fewer claims name are left out.`,
};
