import type { Span } from '../../../src/domain/index.ts';
import type { LabelledPage } from './label.ts';
import { endsAsSentence, type Line } from './page.ts';
import { BULLET } from './rules/item.ts';

/** What a block of an article's body is. Boilerplate, captions and bylines are no blocks. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'correction';

/** A block of the body, as the span of the file that holds its words. */
export interface Block extends Span {
  kind: BlockKind;
}

/** A text whose lines are broken at a fixed width has no line longer than this … */
const WRAP_WIDTH = 100;
/** … and at least this share of its lines stops in the middle of a sentence. */
const WRAPPED_SHARE = 0.4;
const FEWEST_LINES = 8;

/** Are the lines of the text broken at a fixed width, so that a paragraph is several of them? */
function isWrapped(lines: readonly Line[]): boolean {
  const broken = lines.filter(
    (line, i) => !endsAsSentence(line.text) && lines[i + 1]?.apart === false,
  );
  return (
    lines.length >= FEWEST_LINES &&
    lines.every((line) => line.end - line.start <= WRAP_WIDTH) &&
    broken.length / lines.length >= WRAPPED_SHARE
  );
}

/** The body of a labelled page, in order. */
export function blocksOf({ lines, labels }: LabelledPage): Block[] {
  const blocks: Block[] = [];
  const wrapped = isWrapped(lines);
  let open = false;
  lines.forEach((line, i) => {
    const label = labels.get(i);
    const last = blocks.at(-1);
    if (label === undefined) {
      if (open && wrapped && !line.apart && last) last.end = line.end;
      else blocks.push({ kind: 'paragraph', start: line.start, end: line.end });
      open = true;
      return;
    }
    open = false;
    if (label === 'heading') blocks.push({ kind: 'heading', start: line.start, end: line.end });
    if (label === 'item' || label === 'correction') {
      const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
      blocks.push({ kind: label, start: line.start + bullet, end: line.end });
      open = label === 'correction';
    }
  });
  return blocks;
}
