import { bodyStart, wordCount, type CleanRule, type Stated } from '../page.ts';
import { dateIn } from './date.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:de|van|von|der|la|le|bin|al|\p{Lu}[\p{L}’'.-]*)){1,3}`;
const JOB = String.raw`(?:[\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|staff|columnist|producer)`;
const AUTHORS = String.raw`${NAME}(?: (?:and|&) ${NAME})*`;

const BY = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Ww]ords by|[Ww]ritten by|[Pp]osted by|[Aa]uthor:)\s+(${AUTHORS})(?:\s*(?:@\S+|,|\||[-–—]| for | of )\s*(.+))?$`,
  'u',
);
const NAME_AND_JOB = new RegExp(String.raw`^(${NAME}),\s+${JOB}(?:,\s*(.+))?$`, 'iu');
const NAME_AND_PLACE = new RegExp(
  String.raw`^(${NAME}) in ${NAME.replace('{1,3}', '{0,2}')}(?:,? (?:and|with) agencies)?$`,
  'u',
);
const NAME_JOB = new RegExp(
  String.raw`^(${NAME})\s+(?:\p{Lu}\p{Ll}+\s+)?(?:reporter|correspondent|editor|writer)$`,
  'u',
);
const NAME_BAR_OUTLET = new RegExp(String.raw`^(${NAME})\s*\|\s*(.+)$`, 'u');
const OUTLET_BAR_BY = /^(.+?)\s*\|\s*by\s+(.+)$/iu;
const DESK = /^((?:\p{Lu}\S*\s+){1,3}(?:News Desk|Staff|Newsroom|Web Desk))\b\s*(.*)$/u;
const AGENCY =
  /\b(?:the )?(?:Associated Press|Canadian Press|Press Association|Reuters|Agence France-Presse|AFP|Bloomberg|dpa|PTI|UPI|Xinhua|ANSA|TASS|Kyodo)\b/iu;

/** "ANN DOE" as "Ann Doe"; other names stay as they are. */
function nameCase(name: string): string {
  return name.replace(
    /\p{Lu}[\p{Lu}’'-]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const JOB_ONLY = new RegExp(String.raw`^(?:the )?${JOB}$`, 'iu');

function readByline(text: string): Stated | undefined {
  const stated = (byline: string | undefined, outlet: string | undefined): Stated => ({
    ...(byline === undefined ? {} : { byline: nameCase(byline.trim()) }),
    ...(outlet === undefined ||
    JOB_ONLY.test(outlet) ||
    wordCount(outlet) > 5 ||
    wordCount(outlet) === 0
      ? {}
      : { outlet: outlet.trim() }),
    ...(AGENCY.exec(text) ? { agency: AGENCY.exec(text)?.[0] ?? '' } : {}),
  });
  let match = OUTLET_BAR_BY.exec(text);
  if (match) return stated(match[2], match[1]);
  match = BY.exec(text);
  if (match) return stated(match[1], match[2]);
  match = NAME_AND_JOB.exec(text) ?? NAME_JOB.exec(text) ?? NAME_AND_PLACE.exec(text);
  if (match) return stated(match[1], undefined);
  match = NAME_BAR_OUTLET.exec(text);
  if (match) return stated(match[1], match[2]);
  match = DESK.exec(text);
  if (match)
    return stated(
      text.replace(/[,\s]+$/, ''),
      /^(.*?)\s*(?:News Desk|Staff|Newsroom|Web Desk)/u.exec(match[1] ?? '')?.[1],
    );
  return undefined;
}

/** Words from which on a line in the head is no byline. */
const LONGEST = 16;

export const byline: CleanRule = {
  name: 'byline',
  about:
    'A line in the head of the page that names the author, with the outlet or agency where it stands beside the name.',
  examples: {
    found: [
      {
        page: 'Bridge closes for good\nBy ANN DOE, Harbour Wire',
        lines: ['By ANN DOE, Harbour Wire'],
        states: { byline: 'Ann Doe', outlet: 'Harbour Wire' },
      },
      {
        page: 'Bridge closes\nAnn Doe, Senior Reporter',
        lines: ['Ann Doe, Senior Reporter'],
        states: { byline: 'Ann Doe' },
      },
      {
        page: 'Bridge closes\nHarbour Radio | By Ann Doe',
        lines: ['Harbour Radio | By Ann Doe'],
        states: { byline: 'Ann Doe', outlet: 'Harbour Radio' },
      },
    ],
    silent: [
      'By the time the bridge closed, everyone had left the town and gone home.',
      'By Monday',
      'Life by the River',
    ],
  },
  find(page) {
    return page.lines.slice(0, bodyStart(page)).flatMap((line, i) => {
      if (wordCount(line.text) > LONGEST || page.labels.has(i)) return [];
      // A date behind the name is the date rule's; here only what stands before it counts.
      const found = dateIn(line.text);
      const before = found
        ? line.text.slice(0, found.index).replace(/(?:[\s,|]|\bon|\bpublished|\bposted)+$/i, '')
        : line.text;
      const states = readByline(before);
      return states ? [{ line: i, label: 'byline' as const, states }] : [];
    });
  },
};
