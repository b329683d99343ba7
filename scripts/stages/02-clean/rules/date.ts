import * as chrono from 'chrono-node';
import { bodyStart, endsAsSentence, wordCount, type CleanRule } from '../page.ts';

/** Words beside the date from which on a line is about something else that merely has a date in it. */
const OTHER_WORDS = 8;
/** Marks that the date is the article's own. */
const OWN = /\b(?:published|posted|updated|first published|last (?:modified|updated)|by|on)\b|\|/i;

/**
 * The first full date of `text` as ISO 8601: with time and offset where both are stated, else the
 * day alone. A date written in numbers whose day and month could change places is not read.
 */
export function dateIn(text: string): { iso: string; index: number; words: string } | undefined {
  // A fixed reference: a date that needs today's to be complete is refused below.
  for (const result of chrono.strict.parse(text, new Date(Date.UTC(2000, 0, 1)))) {
    const { start } = result;
    // "in a minute" has a day, month and year too, but none that the text gives.
    if (!/\d{4}/.test(result.text)) continue;
    if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) continue;
    const numeric = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(result.text);
    if (
      numeric &&
      Number(numeric[1]) <= 12 &&
      Number(numeric[2]) <= 12 &&
      numeric[1] !== numeric[2]
    )
      continue;
    const pad = (value: number | null, width = 2): string =>
      String(value ?? 0).padStart(width, '0');
    const day = `${pad(start.get('year'), 4)}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
    const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
    if (offset === null || !start.isCertain('hour'))
      return { iso: day, index: result.index, words: result.text };
    const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
    return {
      iso: `${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}:00${zone}`,
      index: result.index,
      words: result.text,
    };
  }
  return undefined;
}

export const date: CleanRule = {
  name: 'date',
  about:
    'A line in the head of the page that is little more than a date gives the date of publication; a bare date at the very top is the day the page was visited.',
  examples: {
    found: [
      {
        page: 'Bridge closes for good\nPublished 4 May 2025, 9:30 GMT',
        lines: ['Published 4 May 2025, 9:30 GMT'],
        states: { published: '2025-05-04T09:30:00+00:00' },
      },
      {
        page: 'Friday, June 6, 2025\nBridge closes for good\nAnn Doe, 04 May, 2025 10:31 AM',
        lines: ['Friday, June 6, 2025', 'Ann Doe, 04 May, 2025 10:31 AM'],
        states: { published: '2025-05-04' },
      },
    ],
    silent: [
      'The board met on May 4, 2025, and closed the bridge for good after an hour of talks.',
      'Published 03/04/2025',
    ],
  },
  find(page) {
    const head = page.lines.slice(0, bodyStart(page));
    const dated = head.flatMap((line, i) => {
      const found = dateIn(line.text);
      if (!found || page.labels.get(i) === 'correction') return [];
      const rest = line.text.replace(found.words, ' ');
      const others = dateIn(rest);
      const left = others ? rest.replace(others.words, ' ') : rest;
      if (wordCount(left) > OTHER_WORDS || (endsAsSentence(left.trim()) && wordCount(left) > 3))
        return [];
      return [{ line: i, iso: found.iso, own: OWN.test(left) || wordCount(left) > 0 }];
    });
    // The day of the visit stands alone at the top of a saved page; prefer a date that is somebody's.
    const chosen = dated.length > 1 ? (dated.find((d) => d.own) ?? dated[0]) : dated[0];
    return dated.map((d) => ({
      line: d.line,
      label: 'date' as const,
      ...(d === chosen ? { states: { published: d.iso } } : {}),
    }));
  },
};
