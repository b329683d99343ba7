import { contains, type Span } from '../../../src/domain/index.ts';
import type { Block, CleanArticle } from '../02-clean/index.ts';

/** The text with every character outside `shown` as a space, line breaks kept: offsets still hold. */
export function maskedText(text: string, shown: readonly Span[]): string {
  const ordered = shown.toSorted((a, b) => a.start - b.start);
  let masked = '';
  for (const { start, end } of ordered)
    masked += blank(text.slice(masked.length, start)) + text.slice(start, end);
  return masked + blank(text.slice(masked.length));
}

// One space a UTF-16 code unit, as offsets count them.
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * The blocks that hold claims. Neighbours of which nothing is shown become one block, so that the
 * page has one row of ellipses where the article has ten paragraphs.
 */
export function maskedBlocks(
  { blocks }: Pick<CleanArticle, 'blocks'>,
  claims: readonly Span[],
  shown: readonly Span[],
): Block[] {
  const kept: (Block & { elided: boolean })[] = [];
  for (const block of blocks) {
    if (!claims.some((claim) => contains(block, claim))) continue;
    const elided = !shown.some((claim) => contains(block, claim));
    const last = kept.at(-1);
    if (elided && last?.elided) last.end = block.end;
    else kept.push({ ...block, kind: elided ? 'paragraph' : block.kind, elided });
  }
  return kept.map(({ kind, start, end }) => ({ kind, start, end }));
}
