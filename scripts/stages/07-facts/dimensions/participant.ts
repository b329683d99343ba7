import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension } from '../dimension.ts';
import { tableOf } from '../../table.ts';

const WORD = String.raw`\p{Lu}[\p{L}.’'-]*`;
const NAME = String.raw`(?:the )?${WORD}(?: (?:(?:of|de|van|von|bin|al) )?${WORD}){0,4}`;
/** Events that take two sides, and how they are told. */
const MEETING =
  '(?<event>met|meets?|meeting|talks?|talked|spoke|speaks?|spoken|confer(?:s|red)?|negotiat(?:es?|ed|ions?)|discussions?|dined|agreement|deal|call)';
const WITH = new RegExp(
  String.raw`\b${MEETING} (?:\p{Ll}+ )?(?:with|to|between) (?<names>${NAME}(?:(?:, | and |, and )${NAME})*)`,
  'gu',
);
const MET = new RegExp(
  String.raw`\b(?<event>met|meets?) (?<names>${NAME}(?:(?:, | and |, and )${NAME})*)`,
  'gu',
);
const DAY =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const EVENTS: Readonly<Record<string, string>> = tableOf({
  met: 'meet',
  meets: 'meet',
  meeting: 'meet',
  talked: 'talk',
  talks: 'talk',
  spoke: 'speak',
  speaks: 'speak',
  spoken: 'speak',
  conferred: 'confer',
  confers: 'confer',
  dined: 'dine',
  discussions: 'discussion',
});
const eventOf = (word: string): string =>
  EVENTS[word] ?? (word.startsWith('negotiat') ? 'negotiate' : word);

export const participant: Dimension = {
  name: 'participant',
  about: 'Who takes part in an event beside its subject: whom somebody met or talked with.',
  examples: {
    found: [
      { text: 'The mayor met with Ada Holm.', finds: ['meet with Ada Holm'] },
      {
        text: 'There were talks between Norway and the League of Brack.',
        finds: ['talk with Norway', 'talk with League of Brack'],
      },
    ],
    silent: [
      'The two met on Monday.',
      'He agreed with the mayor.',
      'The panel met Tuesday with its staff.',
    ],
  },
  find({ text, start }) {
    return [WITH, MET].flatMap((form) =>
      [...text.matchAll(form)].flatMap(({ 0: words, index, groups = {} }) => {
        const { event = '', names = '' } = groups;
        const from = index + words.length - names.length;
        return [...names.matchAll(new RegExp(NAME, 'gu'))].flatMap(
          (name): FactOf<'participant'>[] => {
            const bare = name[0].replace(/^the /, '').replace(/[.’']s?$/u, '');
            if (DAY.test(bare)) return [];
            const at = start + from + name.index + name[0].indexOf(bare);
            return [
              {
                dimension: 'participant',
                start: at,
                end: at + bare.length,
                surface: bare,
                event: eventOf(event),
                name: bare,
              },
            ];
          },
        );
      }),
    );
  },
};
