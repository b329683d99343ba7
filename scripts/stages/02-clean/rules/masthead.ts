import { bodyStart, wordCount, type CleanRule } from '../page.ts';
import { dateIn } from './date.ts';

/** The name of the outlet, a dash or bar, and its motto, section or offer. */
const MASTHEAD = /^(.{2,40}?)\s+[-–—|]\s+(\S.*)$/;
const COPYRIGHT =
  /^(?:©|copyright|\(c\))\s*(?:\d{4}\s*)?(?:-\s*\d{4}\s*)?([^.|]+?)(?:\s+(?:media|group|ltd|limited|inc|llc|plc|publishing|newspapers))*\s*(?:[.,|]|all rights|$)/i;
const NAME_WORDS = 4;
/** The masthead stands among the first lines of a page, above the headline. */
const FIRST_LINES = 2;

/** "DAILY ECHO" as "Daily Echo"; names with any lower case stay as they are. */
function titleCase(name: string): string {
  return name === name.toUpperCase() && name.length > 4
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
}

const isName = (text: string): boolean =>
  wordCount(text) <= NAME_WORDS &&
  text.split(/\s+/).every((word) => /^(?:\p{Lu}|\d|of|the|&|and)/u.test(word));

export const masthead: CleanRule = {
  name: 'masthead',
  about:
    'The first lines of a page may name the outlet beside its motto or section; a copyright line may name it at the end.',
  examples: {
    found: [
      {
        page: 'The Harbour Echo - News of the coast since 1901\nOld bridge closes for good',
        lines: ['The Harbour Echo - News of the coast since 1901'],
        states: { outlet: 'The Harbour Echo' },
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
    ],
  },
  find(page) {
    const head = Math.min(FIRST_LINES, bodyStart(page), page.lines.length - 1);
    const top = page.lines.slice(0, head).flatMap((line, i) => {
      const [, name, motto] = MASTHEAD.exec(line.text) ?? [];
      const aboveHeadline = page.lines
        .slice(i + 1, bodyStart(page))
        .some((later) => wordCount(later.text) > NAME_WORDS && dateIn(later.text) === undefined);
      return name !== undefined &&
        motto !== undefined &&
        isName(name) &&
        aboveHeadline &&
        !motto.includes(' | ')
        ? [{ line: i, label: 'masthead' as const, states: { outlet: titleCase(name) } }]
        : [];
    });
    const bottom = page.lines.flatMap((line, i) => {
      const name = COPYRIGHT.exec(line.text)?.[1]?.trim();
      return name !== undefined && isName(name)
        ? [{ line: i, label: 'masthead' as const, states: { outlet: name } }]
        : [];
    });
    return [...top, ...bottom];
  },
};
