import type { CslItem } from './csl.ts';

/** `YYYY/MM/DD/`, with its last slash, behind which a season could stand. */
const dateOf = (date: CslItem['issued']): string | undefined =>
  date && `${date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')}/`;

/**
 * A record of RIS (Research Information Systems, *RIS Format Specifications*), a tag a line. A
 * comma in an author's name parts surname and forename there, so a byline that has one stands in
 * the note.
 */
export function risOf(item: CslItem): string {
  const byline = item.author?.[0]?.literal;
  const isName = byline !== undefined && !byline.includes(',');
  const year = item.issued?.['date-parts'][0][0];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['AU', isName ? byline : undefined],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', dateOf(item.issued)],
    ['UR', item.URL],
    ['Y2', dateOf(item.accessed)],
    ['LA', item.language],
    ['N1', isName || byline === undefined ? item.note : `By ${byline}. ${item.note ?? ''}`],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
