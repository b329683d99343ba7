import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Article } from '../domain/index.ts';
import type { Day } from './timeline.ts';

/** Sizes in the picture's own units, which are pixels where it is not scaled. */
export interface PictureSize {
  width: number;
  /** Of the letters. */
  letters: number;
  /** Dates on the axis, about. */
  ticks: number;
}

/** On a phone and elsewhere: scaling one picture down would make its letters too small. */
export const sizes = {
  narrow: { width: 340, letters: 13, ticks: 4 },
  wide: { width: 800, letters: 14, ticks: 8 },
} satisfies Record<string, PictureSize>;

const LINE = 26;
/** With more articles than these a row each would be higher than a window: the picture then counts them. */
const MOST_ROWS = 12;
const COUNTED_HEIGHT = 180;

/**
 * Which article names which day, as SVG: a row an article, a dot a day; of many articles, how many,
 * a dot a day. What is planned is a ring, a disputed date is a diamond. Drawn by Observable Plot; all colours are the style sheet's.
 *
 * @returns an `svg` element without style elements and attributes, which the site's policy forbids
 */
export function timelinePicture(
  days: readonly Day[],
  articles: readonly Article[],
  { width, letters, ticks }: PictureSize,
  language: string,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const named = namedIn(days);
  const rows = articles.flatMap(({ siglum }) => (named.has(siglum) ? [siglum] : []));
  const byArticle = days.flatMap(({ date, told }) =>
    [...Map.groupBy(told, ({ article }) => article.siglum)].map(([siglum, claims]) => ({
      date: new Date(`${date}T00:00:00Z`),
      at: siglum,
      planned: claims.every(({ planned }) => planned),
      disputed: claims.some(({ disagreements }) => disagreements.length > 0),
    })),
  );
  const dates = days.map(({ date }) => new Date(`${date}T00:00:00Z`));
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const counted = isCounted(days);
  const dots = counted ? countsOf(days) : byArticle;
  const at = { x: 'date', y: 'at' };
  const svg = Plot.plot({
    document,
    width,
    height: (counted ? COUNTED_HEIGHT : rows.length * LINE) + 2.5 * letters + 20,
    marginLeft: 34,
    marginRight: 34,
    marginTop: 10,
    marginBottom: 2.5 * letters,
    x: { type: 'utc', domain: rangeOf(dates) },
    y: counted ? { domain: [0, rows.length] } : { type: 'point', domain: rows, padding: 0.6 },
    marks: [
      Plot.ruleY(counted ? [0, rows.length] : rows, { className: 'row' }),
      Plot.axisX(ticksOf(dates, ticks), {
        className: 'axis',
        tickFormat: (date: Date) => format.format(date),
        label: null,
        fontSize: letters,
        tickSize: 4,
      }),
      Plot.axisY({
        className: 'axis',
        label: null,
        fontSize: letters,
        tickSize: 0,
        ...(counted ? { ticks: 4 } : {}),
      }),
      Plot.dot(
        dots.filter(({ planned, disputed }) => !planned && !disputed),
        { ...at, className: 'told', r: 5 },
      ),
      Plot.dot(
        dots.filter(({ planned, disputed }) => planned && !disputed),
        { ...at, className: 'planned', r: 5 },
      ),
      Plot.dot(
        dots.filter(({ disputed }) => disputed),
        { ...at, className: 'disputed', symbol: 'diamond', r: 6 },
      ),
    ],
  });
  return withoutStyles(svg);
}

const namedIn = (days: readonly Day[]): Set<string> =>
  new Set(days.flatMap(({ told }) => told.map(({ article }) => article.siglum)));

/** Whether the picture counts articles instead of naming them. */
export function isCounted(days: readonly Day[]): boolean {
  return namedIn(days).size > MOST_ROWS;
}

/** For each day how many articles name it as planned and how many otherwise, those that dispute it among them. */
function countsOf(days: readonly Day[]) {
  return days.flatMap(({ date, told }) =>
    [...Map.groupBy(told, ({ planned }) => planned)].map(([planned, claims]) => ({
      date: new Date(`${date}T00:00:00Z`),
      at: new Set(claims.map(({ article }) => article.siglum)).size,
      planned,
      disputed: claims.some(({ disagreements }) => disagreements.length > 0),
    })),
  );
}

/** A day free on both sides where there is only one. */
function rangeOf(dates: readonly Date[]): [Date, Date] {
  const times = dates.map(Number);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const edge = first === last ? 86_400_000 : 0;
  return [new Date(first - edge), new Date(last + edge)];
}

/** Days to name on the axis, the first one always, so far apart that their names do not touch. */
function ticksOf(dates: readonly Date[], count: number): Date[] {
  const [first, last] = rangeOf(dates).map(Number);
  const apart = (Number(last) - Number(first)) / count;
  const kept: Date[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (before === undefined || Number(date) - Number(before) >= apart) kept.push(date);
  }
  return kept;
}

function withoutStyles(svg: Element): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  svg.setAttribute('aria-hidden', 'true');
  return svg.outerHTML;
}
