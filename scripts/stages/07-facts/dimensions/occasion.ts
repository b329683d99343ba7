import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension } from '../dimension.ts';
import { verbBeside } from '../settings/verb.ts';
import { tableOf } from '../../table.ts';

const DETERMINER = '(?:the|an?|its|his|her|their|our|this|that)';
/** Gatherings, speeches and writings on or in which something is said or done. */
const OCCASION =
  '(?:(?:press|news|party|annual|peace|conference) (?:conference|call)|conference|briefing|meeting|summit|talks|hearing|session|interview|speech|address|call|statement|post|tweet|letter|e-?mail|memo|video|broadcast|debate|ceremony|vigil|rally|visit|dinner|lunch|trial|inquest|assembly|congress|funeral|march|webcast|livestream|message|column|protest|parade|walkabout|tour|dais|podium|match|election|vote|verdict|banquet|concert|wedding|reception|phone-in|exhibition|festival|anniversary|ballot|referendum)';
/** Media that take no article. */
const MEDIUM =
  '(?:Facebook|Twitter|Instagram|TikTok|Telegram|YouTube|LinkedIn|Bluesky|Mastodon|X|social media|television|state TV|state television|TV|radio|parliament|Parliament|Congress|court|person)';
/** Those before whom something is said. */
const AUDIENCE =
  '(?:reporters|journalists|lawmakers|MPs|parliament|council|committee|subcommittee|analysts|investors|crowd|shareholders|supporters|court|jury|judge|senators|delegates|staff|employees|inquiry|inquest|mourners|students|residents)';
const MODIFIERS = String.raw`(?:[\p{L}’'-]+ ){0,3}?`;

const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(at|in|on|during|after|before|following|from) (?:${DETERMINER} )?(?:a |the )?(?<modifiers>${MODIFIERS})(?<occasion>${OCCASION})\b`,
    'giu',
  ),
  new RegExp(String.raw`\b([Ii]n|[Oo]n) (?<occasion>${MEDIUM})\b(?! [\p{Lu}])`, 'gu'),
  new RegExp(
    String.raw`\b(to|told|tells|before) (?:${DETERMINER} )?(?<modifiers>${MODIFIERS})(?<occasion>${AUDIENCE})\b`,
    'giu',
  ),
];
/** Words that cannot stand inside the noun phrase of an occasion. */
const NO_MODIFIER =
  /\b(?:and|or|but|that|which|who|with|of|for|to|in|on|at|from|by|about|is|was|were|has|had|will|said|told|the|a|an)\b/i;
/** "A letter to shareholders" is one letter, and nothing said to them. */
const WRITING = /\b(?:letters?|messages?|e-?mails?|memos?|statements?|apology|threats?) $/i;
/** A verb told by the words of the form itself. */
const TELLING = /^(?:told|tells)$/i;

const RELATIONS: Readonly<Record<string, FactOf<'occasion'>['relation']>> = tableOf({
  told: 'to',
  tells: 'to',
  following: 'after',
  from: 'on',
});

export const occasion: Dimension = {
  name: 'occasion',
  about:
    'On what occasion, in what medium or before whom something was said or done: at a press conference, in a letter, to a committee.',
  examples: {
    found: [
      {
        text: 'She announced the inquiry at a press conference.',
        finds: ['announce at press conference'],
      },
      { text: 'He resigned in a video.', finds: ['resign in video'] },
      { text: 'The minister told a parliamentary committee so.', finds: ['tell to committee'] },
      { text: 'She said so from the dais.', finds: ['say on dais'] },
      { text: 'In a letter, she declined.', finds: ['decline in letter'] },
      { text: 'She posted it on Facebook.', finds: ['post on Facebook'] },
    ],
    silent: [
      'The meeting was long.',
      'It opened on March 8.',
      'She wrote letters to shareholders.',
      'At noon they left.',
      'On the way to the town hall it rained.',
    ],
  },
  find({ text, start, tokens }) {
    return FORMS.flatMap((form) =>
      [...text.matchAll(form)].flatMap((match): FactOf<'occasion'>[] => {
        const { 0: words, 1: relation = '', index, groups = {} } = match;
        const by = relation.toLowerCase();
        const event = TELLING.test(by)
          ? 'tell'
          : verbBeside(tokens, start + index, start + index + words.length);
        const letter = by === 'to' && WRITING.test(text.slice(0, index));
        if (letter || groups.occasion === 'March') return [];
        if (event === null || NO_MODIFIER.test(groups.modifiers ?? '')) return [];
        return [
          {
            dimension: 'occasion',
            start: start + index,
            end: start + index + words.length,
            surface: words,
            event,
            occasion: groups.occasion ?? '',
            relation: RELATIONS[by] ?? (by as FactOf<'occasion'>['relation']),
          },
        ];
      }),
    ).sort((a, b) => a.start - b.start);
  },
};
