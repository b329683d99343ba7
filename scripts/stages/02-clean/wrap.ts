import { endsAsSentence, type Line } from './page.ts';

/** A text whose lines are broken at a fixed width has no line longer than this … */
const WIDEST = 100;
/** … and at least this share of its lines stops in the middle of a sentence. */
const BROKEN_SHARE = 0.4;
const FEWEST_LINES = 8;
/** A line that was broken is at least this full; a shorter one ended where its writer wanted. */
const FULL_SHARE = 0.6;

const widthOf = (line: Line): number => line.end - line.start;

function isWrapped(lines: readonly Line[]): boolean {
  const broken = lines.filter(
    (line, i) => !endsAsSentence(line.text) && lines[i + 1]?.apart === false,
  );
  return (
    lines.length >= FEWEST_LINES &&
    lines.every((line) => widthOf(line) <= WIDEST) &&
    broken.length / lines.length >= BROKEN_SHARE
  );
}

/** Joins the lines of a text that is broken at a fixed width into its paragraphs; other texts stay as they are. */
export function unwrap(lines: readonly Line[]): Line[] {
  if (!isWrapped(lines)) return [...lines];
  const full = FULL_SHARE * Math.max(...lines.map(widthOf));
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && open && !line.apart) {
      last.end = line.end;
      last.text += ` ${line.text}`;
    } else joined.push({ ...line });
    open = widthOf(line) >= full;
  }
  return joined;
}
