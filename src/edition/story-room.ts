import { TOP_BYTES } from './collation-parts.ts';

/** How much of each kind a story's page lists; the collation table and the pages of its things have the rest. */
export interface StoryRoom {
  /** Of those contested, and of those that changed. */
  disagreements: number;
  numberLines: number;
  /** Claims of a day of the timeline: more would hide the days after it. */
  perDay: number;
  /** Bytes of HTML. */
  table: number;
  passages: number;
}

/** Of a story of few articles: with more, what stands below would be out of sight. */
const usual: StoryRoom = {
  disagreements: 24,
  numberLines: 24,
  perDay: 8,
  table: TOP_BYTES,
  passages: 40_000,
};

/** Of a story of many: each thing names so many articles that the page would pass 300 kB. */
const wide: StoryRoom = {
  disagreements: 10,
  numberLines: 5,
  perDay: 3,
  table: 50_000,
  passages: 20_000,
};

/** Articles from which a story's page has room for less. */
const MANY = 20;

export const roomOf = (articles: number): StoryRoom => (articles > MANY ? wide : usual);
