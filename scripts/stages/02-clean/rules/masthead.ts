import { bodyStart, wordCount, type CleanRule, type Finding, type Page } from '../page.ts';
import { dateIn } from './date.ts';

/** The name of the outlet, a dash or bar, and its motto, section or offer. */
const NAME_AND_MOTTO = /^(.{2,40}?)(?:\s+[-–—|]\s+|:\s+(?=\p{Ll}))(\S.*)$/u;
/** Bars or dots between the entries of a menu. */
const SEPARATOR = /\s+[|•·]\s+/;
const COPYRIGHT =
  /(?:^|\s)(?:©|copyright|\(c\))\s*(?:\d{4}\s*)?(?:-\s*\d{4}\s*)?([^.|]+?)(?:\s+\d{4})?(?:\s+(?:media|group|ltd|limited|inc|llc|plc|publishing|newspapers))*\s*(?:[.,|]|all rights|$)/i;
const NAME_WORDS = 4;
/** The masthead stands among the first lines of a page, above the headline. */
const FIRST_LINES = 2;
/** Entries of a menu from which on a line is one. */
const MENU_PARTS = 3;
/** Words of menus and sections; a line of them alone names no outlet. */
const SECTIONS = new Set(
  `news sport sports home business politics opinion world local national international regional weather subscribe
  donate register login sign in up menu search e-edition enewspaper newsletter newsletters video videos live listen shop
  jobs classifieds obituaries puzzles culture lifestyle life style showbiz money celebs football travel tech technology
  science health education events contests deals programs programmes brief breaking latest top stories government crime
  courts community features editorial comment analysis entertainment arts food property cars motoring podcasts photos
  the and of uk us eu europe economy markets finance companies environment climate advertisement`.split(
    /\s+/,
  ),
);

/** "DAILY ECHO" as "Daily Echo"; names with any lower case, and short ones, stay as they are. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length <= NAME_WORDS || /\d/.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const capital = words.every((word) => /^(?:\p{Lu}|\d|of|the|&|and)/u.test(word));
  const sections = words.every((word) =>
    SECTIONS.has(word.toLowerCase().replace(/[^\p{L}-]/gu, '')),
  );
  return wordCount(text) <= NAME_WORDS && capital && !sections && !/[.:?!]$/.test(text);
}

/** The outlet's name in a line of the page's head: beside its motto, first in its menu, or alone. */
function nameIn(text: string, first: boolean): string | undefined {
  if (dateIn(text) !== undefined) return undefined;
  const parts = text.split(SEPARATOR);
  const [entry = ''] = parts;
  if (parts.length >= MENU_PARTS) return isName(entry) ? entry : undefined;
  const [, name, motto = ''] = NAME_AND_MOTTO.exec(text) ?? [];
  if (name !== undefined && isName(name) && dateIn(motto) === undefined) return name;
  const alone = first && wordCount(text) >= 2 && isName(text);
  return alone ? text : undefined;
}

/** Does a headline stand below, so that the line itself is none? */
function isAboveHeadline(page: Page, i: number): boolean {
  return page.lines
    .slice(i + 1, bodyStart(page))
    .some((later) => wordCount(later.text) > NAME_WORDS && dateIn(later.text) === undefined);
}

export const masthead: CleanRule = {
  name: 'masthead',
  about:
    'The first lines of a page may name the outlet: alone, beside its motto, or first in a menu; a copyright line may name it at the end.',
  examples: {
    found: [
      {
        page: 'The Harbour Echo - News of the coast since 1901\nOld bridge closes for good',
        lines: ['The Harbour Echo - News of the coast since 1901'],
        states: { outlet: 'The Harbour Echo' },
      },
      {
        page: 'HARBOUR ECHO | News | Sport\nOld bridge closes for good',
        lines: ['HARBOUR ECHO | News | Sport'],
        states: { outlet: 'Harbour Echo' },
      },
      {
        page: 'The Harbour Echo\nOld bridge closes for good',
        lines: ['The Harbour Echo'],
        states: { outlet: 'The Harbour Echo' },
      },
      {
        page: 'Bridge closes\nNo advice is given here. © Harbour Echo 2025 | Terms',
        lines: ['No advice is given here. © Harbour Echo 2025 | Terms'],
        states: { outlet: 'Harbour Echo' },
      },
      {
        page: 'Bridge closes\nCopyright 2025 Harbour Echo Ltd. All rights reserved.',
        lines: ['Copyright 2025 Harbour Echo Ltd. All rights reserved.'],
        states: { outlet: 'Harbour Echo' },
      },
    ],
    silent: [
      'The bridge - closed since May - will not open again.',
      'Bridge closes for good – what we know',
      'News | Sport | Weather\nOld bridge closes for good',
      'LOCAL NEWS\nOld bridge closes for good',
      'Friday, June 6, 2025\nOld bridge closes for good',
    ],
  },
  find(page) {
    const head = Math.min(FIRST_LINES, bodyStart(page), page.lines.length - 1);
    const found: Finding[] = page.lines.slice(0, head).flatMap(({ text }, i) => {
      const name = isAboveHeadline(page, i) ? nameIn(text, i === 0) : undefined;
      return name === undefined
        ? []
        : [{ line: i, label: 'masthead' as const, states: { outlet: titleCase(name) } }];
    });
    const bottom = page.lines.flatMap(({ text }, i) => {
      const name = COPYRIGHT.exec(text)?.[1]?.trim();
      return name !== undefined && isName(name)
        ? [{ line: i, label: 'masthead' as const, states: { outlet: name } }]
        : [];
    });
    return [...found, ...bottom];
  },
};
