import type { Export } from './export.ts';
import { originalsOf, type Original } from './originals.ts';

/** `YYYY/MM/DD/`, with its last slash, behind which a season could stand. */
const dateOf = (day: readonly number[]): string =>
  `${day.map((part) => String(part).padStart(2, '0')).join('/')}/`;

/**
 * A record of RIS (Research Information Systems, *RIS Format Specifications*), a tag a line. A
 * comma in an author's name parts surname and forename there, so a byline that has one stands in
 * the note.
 */
function recordOf({ byline, issued, accessed, ...original }: Original): string[] {
  const isName = byline !== undefined && !byline.includes(',');
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', original.id],
    ['AU', isName ? byline : undefined],
    ['TI', original.title],
    ['T2', original.outlet],
    ['PY', issued && String(issued[0])],
    ['DA', issued && dateOf(issued)],
    ['UR', original.url],
    ['Y2', accessed && dateOf(accessed)],
    ['LA', original.language],
    ['N1', isName || byline === undefined ? original.note : `By ${byline}. ${original.note}`],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
}

export const ris: Export = {
  name: 'The originals as RIS',
  file: 'articles.ris',
  mediaType: 'application/x-research-info-systems',
  for: 'For EndNote, Mendeley, Zotero and other reference managers: the original articles as records to cite.',
  textOf: (input) =>
    originalsOf(input)
      .flatMap(recordOf)
      .map((line) => `${line}\r\n`)
      .join(''),
};
