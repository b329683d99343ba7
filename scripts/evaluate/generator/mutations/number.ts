import type { Span } from '../../../../src/domain/index.ts';
import type { BodySentence, Edit } from '../body.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import type { Random } from '../random.ts';
import { otherFigure, valueOf } from './figures.ts';
import type { Mutation } from './mutation.ts';

const WORDS = Object.keys(NUMBER_WORDS).join('|');
/** A cardinal number by itself or at the head of a compound ("64-page"); no half of a longer one. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,:/#’'-]|\\d ?[:/] |\\p{Lu} - |\\bhours? and |\\d ?[-–] ?|\\d\\. |\\d, |\\b(?:hundred|thousand)(?: and)? )(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${WORDS})(?![\\p{L}\\d:/]|[.,] ?\\d| ?[:/] ?\\d| [NSEW]\\. | ?[-–] ?(?:\\d|[$€£])|-(?:${WORDS}|one|and|half|halves|thirds|quarters|fifths|sixths|eighths|tenths|fold|way)\\b| and a half| \\d\\/\\d)`,
  'giu',
);
/** A vote or a score: the words about it tell it from a span of pages or days. */
const TALLY =
  /(?<![\d.,:/-])\d{1,3}(?=[-–]\d{1,3}(?![\d:/-]))(?=.{0,12}\b(?:vote|votes|win|victory|defeat|loss|lead|ruling|decision|majority)\b|(?<=\b(?:vote|voted|votes|score|by|won|lost|win|lead|ahead|beat)\b.{0,14}))/g;

/** Open on one side: "more than 12" and "more than 24" can both be true. */
const OPEN =
  /\b(?:at least|more than|less than|fewer than|greater than|over|under|above|below|up to|as many as|as much as|at most|a minimum of|a maximum of|upwards? of) (?:the |a |age )?[$€£]?$/i;
/** A label: it tells which one is meant, not how many. */
const LABEL =
  /\b(?:no\.?|number|nos\.?|chapter|page|part|phase|stage|round|day|week|year|level|grade|class|type|category|game|season|episode|article|section|rule|flight|route|highway|channel|room|line|lane|exit|gate|act|unit|version|war|formula|top|under|half past|to|past) $/i;
/** A name with its number, "the ship Brack 12". */
const NAMED = /\S \p{Lu}[\p{L}]+\.? $/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Parts of a time of day or of a date, and what is told by its distance in time: no question of number. */
const TIME =
  /^(?: ?(?:o[’']clock|[ap]\.? ?m\b)| (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|[ -](?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?) (?:ago|later|earlier|before|after|from now|to|past)\b)/u;
/** The halves of a range, or of an alternative. */
const RANGE_AHEAD = new RegExp(
  `^ ?(?:%|percent|per cent|million|billion)? ?(?:to|or|-|–) ?(?:[$€£\\d]|(?:one|${WORDS})\\b)`,
);
const RANGE_BEHIND = new RegExp(
  `(?:\\d|\\b(?:one|${WORDS}))(?: ?%| percent| per cent| million| billion)? (?:to|or|-|–) [$€£]?$|\\bbetween\\b[^,.;]{0,25} and [$€£]?$`,
  'i',
);
const BETWEEN = /\bbetween (?:about |around )?[$€£]?$/i;
/** The ends of a change: another one could turn a rise into a fall. */
const MOVED = /\bfrom\b.*\d|\d.*\bfrom\b/;
const END_OF_MOVE = /\b(?:from|to) (?:about |around |some |nearly )?[$€£]?$/i;
/** One measure told in two units, on either side. */
const CONVERTED_AHEAD = /^[^,;]{0,20} \([^)]*\d/;
const CONVERTED_BEHIND = /\d[^()]{0,24}\((?:about )?[$€£]?$/;
/** What cannot exceed its whole. */
const CEILING =
  /^ ?(?:%|percent\b|per cent\b|of (?:the|its|his|her|their|those|these|\d)|out of\b|[- ]years?[- ]old\b| ?- ?year ?- ?old\b)|^,(?! \d)/;
const AGED = /\baged? $|\p{Lu}\p{L}+, $/u;

/** "The two met" points back to two that were told: its number is theirs. */
function pointsBack({ tokens, words }: BodySentence, at: number, next: number): boolean {
  const behind = tokens.find(({ start }) => start >= next);
  return (
    /\b(?:the|these|those|other|all|its|their) $/i.test(words.slice(0, at)) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(behind?.pos ?? '')
  );
}

const editsOf = (span: Span, words: string | undefined): Edit[] =>
  words === undefined ? [] : [{ ...span, words }];

function spotAt(sentence: BodySentence, figure: string, at: number, random: Random): Edit[] {
  const before = sentence.words.slice(0, at);
  const after = sentence.words.slice(at + figure.length);
  const start = sentence.start + at;
  const end = start + figure.length;
  // Digits that begin a sentence may be the rest of a torn decimal: "12. 5 million".
  if (at === 0 && /^\d/.test(figure)) return [];
  if (/^[01]$/.test(figure) || valueOf(figure) === 0) return [];
  if (YEAR.test(figure) || TIME.test(after)) return [];
  if (OPEN.test(before) || LABEL.test(before.replace(/\bto $/, '')) || NAMED.test(before))
    return [];
  if (RANGE_AHEAD.test(after) || RANGE_BEHIND.test(before) || BETWEEN.test(before)) return [];
  if (CONVERTED_AHEAD.test(after) || CONVERTED_BEHIND.test(before)) return [];
  if (END_OF_MOVE.test(before) && MOVED.test(sentence.words)) return [];
  if (pointsBack(sentence, at, end)) return [];
  const ceiling = CEILING.test(after) || AGED.test(before);
  return editsOf({ start, end }, otherFigure(figure, ceiling, random));
}

/** Is it the first part of a decimal that the splitting of sentences tore: "12. 5 million"? */
const isTorn = (text: string, end: number): boolean => /^\.\s?\d/.test(text.slice(end, end + 3));

const spotsIn = (sentence: BodySentence, text: string, random: Random): Edit[] => [
  ...[...sentence.words.matchAll(FIGURE)]
    .filter(({ 0: figure, index }) => !isTorn(text, sentence.start + index + figure.length))
    .flatMap(({ 0: figure, index }) => spotAt(sentence, figure, index, random)),
  ...[...sentence.words.matchAll(TALLY)]
    .filter(({ 0: figure }) => valueOf(figure) >= 2)
    .flatMap(({ 0: figure, index }) => {
      const start = sentence.start + index;
      return editsOf({ start, end: start + figure.length }, otherFigure(figure, false, random));
    }),
];

export const number: Mutation = {
  name: 'number',
  kind: 'numeric',
  about:
    'A cardinal number becomes another one, by half as much again or more: a count, a sum, a share, a measure, a length of time, an age, a vote. Open bounds, ranges, labels and years stay.',
  examples: {
    changed: [
      { from: 'The fire killed 12 people.', to: 'The fire killed 24 people.', words: '24' },
      { from: 'The mill cost $1.5 million.', to: 'The mill cost $3.0 million.', words: '3.0' },
      { from: 'Six old boats sank.', to: 'Twelve old boats sank.', words: 'Twelve' },
      { from: 'Some 90% of the boats sank.', to: 'Some 45% of the boats sank.', words: '45' },
      { from: 'The fair lasted two days.', to: 'The fair lasted four days.', words: 'four' },
      { from: 'The 64-page report came out.', to: 'The 128-page report came out.', words: '128' },
      { from: 'Ada Holm, 62, owns the mill.', to: 'Ada Holm, 31, owns the mill.', words: '31' },
      { from: 'It failed in a 5-2 vote.', to: 'It failed in a 10-2 vote.', words: '10' },
      { from: 'The toll rose to 12.', to: 'The toll rose to 24.', words: '24' },
    ],
    none: [
      'At least 40 boats came.',
      'The mill burned down in 1987.',
      'The mill burned down at 7 p. m. on Monday.',
      'The mill burned down 17 years ago.',
      'It cost $12 million to $14 million.',
      'It rose from 12 percent to 20 percent.',
      'The ship Brack 12 sank.',
      'The two met on Monday.',
      'It is on page 12.',
    ],
  },
  spots: (sentences, text, random) =>
    sentences.flatMap((sentence) => spotsIn(sentence, text, random)),
};
