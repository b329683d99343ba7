import type { DisagreementKind } from '../domain/index.ts';

/** What would be no disagreement of this kind, so that a reader can tell why this one is. */
export const compatible: Record<DisagreementKind, string> = {
  numeric:
    'A rounded figure, “more than 30” beside 32, the same sum in other words or another unit, or a figure of something else.',
  temporal: 'A day beside its hour, one moment in two time zones, or a span beside a day in it.',
  role: 'A short form of the same office, several offices held at once, or a courtesy title.',
  certainty: 'A claim that one text gives and another leaves out, or a doubt about something else.',
  polarity:
    'A claim that one text gives and another leaves out. What somebody did not say, or does not know, is no denial.',
  attribution:
    'A speaker whom one text leaves out, one person under two names, or two people who say the same.',
  scope: 'One of a kind named where another text names all, or a list that is left open.',
  forum:
    'A statement, or what reporters were told: the same is often said in several places. So is a room beside its building.',
};

/** Around figures on one line. */
export const numberLine = {
  title: 'The figures on one line',
  linear: 'Drawn to scale; the line need not begin at 0.',
  log: 'On a logarithmic scale: equal distances are equal ratios.',
  open: 'An arrow: the text leaves that end open.',
  about: 'A ring: the text says “about” or the like.',
};

/** Around what changed. */
export const course = {
  title: 'How it changed',
  about: 'What each article gave, in the order of publication.',
};
