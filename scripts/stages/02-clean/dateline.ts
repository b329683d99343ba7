import { dateIn } from './rules/date.ts';

/** "PORT, May 4 (Agency) - ", "Paris, Jan. 6, 2026 — ", "TOWN, State (AG) — ", "TOWN — ". */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.’' -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,25})?)(?:, (?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?))?\s?(?:\((?<agency>[^()]{2,30})\))?\s*(?:[—–]|--?)\s+/u;

export interface Dateline {
  /** Characters that it takes at the beginning of the paragraph. */
  length: number;
  agency: string | undefined;
  published: string | undefined;
}

/**
 * The place, day and agency with which a news text opens.
 * @returns undefined where the paragraph opens otherwise: a place in capitals, a date or an agency must stand there.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 120));
  const { place = '', date, agency } = match?.groups ?? {};
  if (!match || (date === undefined && agency === undefined && place !== place.toUpperCase()))
    return undefined;
  return {
    length: match[0].length,
    agency,
    published: date === undefined ? undefined : dateIn(date)?.iso,
  };
}
