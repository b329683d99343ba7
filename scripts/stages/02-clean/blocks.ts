import type { Span } from '../../../src/domain/index.ts';
import type { LabelledPage } from './label.ts';
import { BULLET } from './rules/item.ts';

/** What a block of an article's body is. Boilerplate, captions and bylines are no blocks. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'correction';

/** A block of the body, as the span of the file that holds its words. */
export interface Block extends Span {
  kind: BlockKind;
}

/** The body of a labelled page, in order; an item's bullet is no part of its block. */
export function blocksOf({ lines, labels }: LabelledPage): Block[] {
  return lines.flatMap((line, i): Block[] => {
    const label = labels.get(i);
    const { start, end } = line;
    if (label === undefined) return [{ kind: 'paragraph', start, end }];
    if (label !== 'heading' && label !== 'item' && label !== 'correction') return [];
    const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
    return [{ kind: label, start: start + bullet, end }];
  });
}
