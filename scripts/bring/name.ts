import { isDeviceName, takenArticleNames, takenStoryNames } from '../../src/domain/index.ts';

/** Letters and digits of any script, hyphens and underscores: such a name needs no escaping in an address or a shell. */
const NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** UTF-8 bytes of a name; file systems allow 255, and the extension and a number come behind it. */
const LONGEST = 200;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Why a new story may not bear that name, as the rest of a sentence; null where it may. */
export function storyNameProblem(name: string): string | null {
  if (!NAME.test(name)) return 'has other characters than letters, digits, "-" and "_"';
  if (isDeviceName(name)) return 'is a name that Windows keeps for itself';
  if (takenStoryNames.has(name.toLowerCase())) return 'is an address of the site itself';
  return bytesOf(name) > LONGEST ? 'is too long for a folder' : null;
}

/** A file's name, without its extension, as a name that an article may bear. */
function articleName(stem: string): string {
  const words = stem.normalize('NFC').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  let name = words.join('-');
  while (bytesOf(name) > LONGEST) name = name.slice(0, -1);
  name = name
    .toWellFormed()
    .replace(/\uFFFD/g, '')
    .replace(/^[_\p{M}-]+/u, '');
  if (name === '' || /^readme/i.test(name)) return `article-${name}`.replace(/-$/, '');
  return isDeviceName(name) || takenArticleNames.has(name.toLowerCase()) ? `${name}-article` : name;
}

/**
 * The name under which a story keeps an article: that of its file, with a hyphen for whatever is
 * no letter and no digit, and a number where the story has one of that name.
 *
 * @param taken names in the story; two that differ in case alone are one on some systems.
 */
export function freeArticleName(stem: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const name = articleName(stem);
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
  return free;
}
