import type { Dimension } from '../dimension.ts';

const PAIR =
  /(?<![\d.,$£€-])(\d{1,3})(?:[-–]| votes? to | to )(\d{1,3})(?![\d%]|[.,]\d|[-–]\d| (?:years?|days?|hours?|minutes?|percent|per cent|miles|people)\b)/g;
const VOTE =
  /\b(?:vot(?:e|ed|es|ing)|ballot|approv(?:ed|es)|pass(?:ed|es)|adopt(?:ed|s)|reject(?:ed|s)|rul(?:ed|ing)|decision|majority|council|court|panel|jury|senate|house|committee)\b/i;
const SCORE =
  /\b(?:w[io]n|wins|beat|beaten|defeat(?:ed)?|los[et]|loses|dr[ae]w|goals?|scor(?:e|ed|es)|lead|leads|leading|led|trail(?:s|ed|ing)?|ahead|victory|match|game)\b/i;

export const tally: Dimension = {
  name: 'tally',
  about: 'The two sides of a vote or a score, as in “7-4”; a range such as “6-8 boats” is none.',
  examples: {
    found: [
      { text: 'The council voted 7-4 to adopt it.', finds: ['vote 7-4'] },
      { text: 'The court ruled by 5 votes to 4.', finds: ['vote 5-4'] },
      { text: 'Brack beat Holm 2–1.', finds: ['score 2-1'] },
    ],
    silent: [
      'The 6-8 boats left.',
      'From 6 to 8 it rained.',
      'Call 555-0123 to vote.',
      'She won 3-4% of it.',
    ],
  },
  find({ text, start }) {
    return [...text.matchAll(PAIR)].flatMap((match) => {
      const of = VOTE.test(text) ? ('vote' as const) : SCORE.test(text) ? ('score' as const) : null;
      const [surface, first = '', second = ''] = match;
      const words = surface.slice(0, -second.length).endsWith(' to ');
      if (
        of === null ||
        (words &&
          !/ votes? to /.test(surface) &&
          !/\b(?:by|voted|won|beat|lost) $/.test(text.slice(0, match.index)))
      )
        return [];
      return [
        {
          dimension: 'tally' as const,
          start: start + match.index,
          end: start + match.index + surface.length,
          surface,
          sides: [Number(first), Number(second)] as [number, number],
          of,
        },
      ];
    });
  },
};
