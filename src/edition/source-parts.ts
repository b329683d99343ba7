import type { Telling } from './note.ts';
import { addressBytes, bytesOf, inParts } from './parts.ts';
import { LISTED_DISAGREEMENTS } from './note-detail.ts';
import { LISTED_OTHERS, type SourcePoint, sourcePoints } from './source-points.ts';
import type { StoryIndex } from './story-index.ts';
import { type WordingPair, wordingsOf } from './wordings.ts';

/** What a page of a source shows; the first also says who it is. */
export interface SourcePart {
  wordings: readonly WordingPair[];
  shared: readonly SourcePoint[];
  alone: readonly Telling[];
}

/** Bytes of HTML of a part, by an estimate that is too high, so that with the page's frame it stays under 300 kB; less would be more pages to go through. */
const PART_BYTES = 260_000;

/** Claims of a source that fit on one page with all that is listed beside them: most sources need not be taken apart to know it. */
export const FEW_CLAIMS = 24;

/** What each takes beside the words. */
const TELLING = 520;
const OTHER = 720;
const DISAGREEMENT = 560;
const PAIR = 800;

type Item =
  | { kind: 'wording'; pair: WordingPair }
  | { kind: 'shared'; point: SourcePoint }
  | { kind: 'alone'; telling: Telling };

const telling = ({ claim, article }: Telling): number =>
  bytesOf(claim.quote) + addressBytes(article.id);

function sizeOf(item: Item): number {
  if (item.kind === 'alone') return TELLING + telling(item.telling);
  if (item.kind === 'wording') {
    const { first, other, difference } = item.pair;
    const words = [...difference.then, ...difference.now];
    return (
      PAIR +
      [...first, ...other].reduce((sum, one) => sum + TELLING + addressBytes(one.article.id), 0) +
      words.reduce((sum, { text }) => sum + '<mark></mark>'.length + bytesOf(text), 0)
    );
  }
  const { own, others, disagreements } = item.point;
  return (
    own.reduce((sum, one) => sum + TELLING + telling(one), 0) +
    others.slice(0, LISTED_OTHERS).reduce((sum, one) => sum + OTHER + telling(one), 0) +
    disagreements
      .slice(0, LISTED_DISAGREEMENTS)
      .reduce((sum, { disagreement }) => sum + DISAGREEMENT + 2 * bytesOf(disagreement.why), 0)
  );
}

/** By story: the source whose pages are being made, so that its parts are worked out once for all of them. */
const latest = new WeakMap<StoryIndex, { slug: string; parts: SourcePart[] }>();

/** What a source says in a story, in parts of a page each: at least one. */
export function partsOfSource(index: StoryIndex, slug: string): SourcePart[] {
  const known = latest.get(index);
  if (known?.slug === slug) return known.parts;
  const parts = sourceParts(index, slug);
  latest.set(index, { slug, parts });
  return parts;
}

/** The same, in parts of about so many bytes. */
export function sourceParts(index: StoryIndex, slug: string, bytes = PART_BYTES): SourcePart[] {
  const { shared, alone } = sourcePoints(index, slug);
  const items: Item[] = [
    ...wordingsOf(index, slug).map((pair): Item => ({ kind: 'wording', pair })),
    ...shared.map((point): Item => ({ kind: 'shared', point })),
    ...alone.map((one): Item => ({ kind: 'alone', telling: one })),
  ];
  const parts = inParts(items, sizeOf, bytes);
  return (parts.length === 0 ? [[]] : parts).map((part) => ({
    wordings: part.flatMap((item) => (item.kind === 'wording' ? [item.pair] : [])),
    shared: part.flatMap((item) => (item.kind === 'shared' ? [item.point] : [])),
    alone: part.flatMap((item) => (item.kind === 'alone' ? [item.telling] : [])),
  }));
}
