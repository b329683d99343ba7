import type { Piece } from '../edition/pieces.ts';

/**
 * Cuts a text at the words that match. Pagefind counts words by white space.
 *
 * @param locations numbers of words, from 0, in any order
 */
export function highlight(text: string, locations: readonly number[]): Piece<'found'>[] {
  const found = new Set(locations);
  const pieces: Piece<'found'>[] = [];
  let word = -1;
  for (const part of text.split(/(\s+)/)) {
    const blank = /^\s*$/.test(part);
    if (!blank) word += 1;
    const label = !blank && found.has(word) ? 'found' : null;
    const last = pieces.at(-1);
    if (last?.label === label) last.text += part;
    else if (part !== '') pieces.push({ text: part, label });
  }
  return pieces;
}
