import { type Cell, type Point } from './collation.ts';
import { bytesOf, inParts } from './parts.ts';

/**
 * Bytes of HTML that the rows of a page of the whole table may take, by an estimate that is some
 * fifth too high, so that with the page's frame it stays under 300 kB; less would be more pages
 * for a reader to go through.
 */
export const PART_BYTES = 250_000;
/** On the story's page the table has much beside it. */
export const TOP_BYTES = 80_000;

/** What a row, a silent cell, a filled one and a claim in it take beside the words. */
const ROW = 450;
const SILENT = 50;
const FILLED = 420;
const CLAIM = 130;

/** About how many bytes of HTML a row takes. */
function bytesOfRow({ cells }: Point): number {
  return ROW + cells.reduce((sum, cell) => sum + bytesIn(cell), 0);
}

function bytesIn({ claims, values }: Cell): number {
  if (claims.length === 0) return SILENT;
  // The name of the article stands in each link, of any script percent-encoded.
  const words = claims.map(({ quote, article }) => quote + encodeURIComponent(article));
  return FILLED + claims.length * CLAIM + bytesOf([...words, ...values, ...values].join(''));
}

/** The points in parts of about `bytes` at most, in their order; a point that takes more is a part of its own. */
export function partsOf(points: readonly Point[], bytes: number): Point[][] {
  return inParts(points, bytesOfRow, bytes);
}

/** What the story's page shows of the table: points of several articles and contested ones, as many as fit. */
export function topOf(points: readonly Point[], bytes = TOP_BYTES): Point[] {
  const several = points.filter((point) => point.articles > 1 || point.disagreements.length > 0);
  return partsOf(several, bytes)[0] ?? [];
}
