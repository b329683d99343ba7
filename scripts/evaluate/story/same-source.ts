import type { Claim, SourceKind } from '../../../src/domain/index.ts';
import type { Gold, GoldSource } from './gold.ts';
import type { Pairing } from './pairing.ts';

/** Words of a name that tell nobody apart: articles, titles, forms of address. */
const DROPPED = new Set(
  'the a an mr mrs ms dr sir dame gen general col sgt cmdr commander captain prof professor rev president prime minister mayor councillor senator sen rep judge justice chief executive unnamed anonymous some one of for and to in on at by from who was not named u s'.split(
    ' ',
  ),
);
/** A name of a document that says only what kind it is. */
const GENERIC =
  /\b(?:agreement|pact|statement|declaration|document|report|letter|notice|log|study|paper|post|tweet|email|e mail|minutes|law|bill|complaint|filing|accounts|release|text|memo|survey|poll|record|records|data|bulletin|budget|plan|website)s?\b/;
/** Kinds that a source of a kind may be taken for. */
const FAMILY: Readonly<Record<SourceKind, readonly SourceKind[]>> = {
  person: ['person'],
  organisation: ['organisation', 'unnamed'],
  unnamed: ['unnamed', 'organisation'],
  document: ['document'],
  outlet: ['outlet'],
};
/** A description of more words than this beyond the gold one is of something else. */
const MOST_FURTHER_WORDS = 3;

export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    fold(name)
      .split(' ')
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word))
      .filter((word) => word !== '' && !DROPPED.has(word)),
  );

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && [...a].every((word) => b.has(word));

/**
 * Do a gold source and a found one mean the same: fitting kinds, and names that are equal, more
 * specific, or a part that only this source of the story bears? A shared surname alone does not.
 */
export function isSameSource(
  right: GoldSource,
  found: Claim['source'],
  article: string | undefined,
  gold: Gold,
  { articleOf }: Pairing,
): boolean {
  if (!FAMILY[right.kind].includes(found.kind)) return false;
  if (right.kind === 'outlet') return true;
  const theirs = wordsOf(found.name);
  const named = gold.claims.filter(({ source }) => source.kind === right.kind);
  if (right.kind === 'document' && GENERIC.test(fold(found.name))) {
    const here = named.filter(({ id }) => articleOf.get(id) === article);
    if (new Set(here.map(({ source }) => source.name)).size === 1) return true;
  }
  return [right.name, ...right.aliases].some((name) => {
    const ours = wordsOf(name);
    if (fold(name) === fold(found.name)) return true;
    const further = theirs.size - ours.size;
    if (within(ours, theirs) && (right.kind === 'person' || further <= MOST_FURTHER_WORDS))
      return true;
    const bearers = named.filter(({ source }) => within(theirs, wordsOf(source.name)));
    if (within(theirs, ours) && new Set(bearers.map(({ source }) => source.name)).size === 1)
      return true;
    const common = [...theirs].filter((word) => ours.has(word)).length;
    return right.kind !== 'person' && common > 0.5 * Math.max(theirs.size, ours.size);
  });
}
