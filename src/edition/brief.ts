/** Words of a point or reading that stand in a table: the whole of it is one step away, and longer ones would push the next row out of sight. */
const BRIEF_LENGTH = 110;

/**
 * The beginning of a text, cut between words.
 *
 * @param length in UTF-16 code units
 */
export function brief(text: string, length = BRIEF_LENGTH): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (folded.length <= length) return folded;
  const [begin = folded] = /^.*(?=\s)/u.exec(folded.slice(0, length)) ?? [
    folded.slice(0, length).replace(/\p{Surrogate}$/u, ''),
  ];
  // Not alone on a line.
  return `${begin}\u00A0…`;
}
