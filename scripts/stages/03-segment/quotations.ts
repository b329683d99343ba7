import type { Span } from '../../../src/domain/index.ts';

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** Index of the quotation in which this one stands, or null. */
  inside: number | null;
  /** True where the quotation runs on into the next paragraph, which opens it again. */
  continues: boolean;
}

/** Marks that open a quotation, each with those that close it. A straight mark closes itself. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'’",
};
const CLOSING = '”»’';
const SINGLE = new Set(['‘', '‚', "'", '’']);

/** A quotation mark where it stands; two apostrophes in a row are one double mark. */
interface Mark extends Span {
  char: string;
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let i = start; i < end; i += 1) {
    const char = text[i] ?? '';
    if (PAIRS[char] === undefined && !CLOSING.includes(char)) continue;
    const doubled = char === "'" && text[i + 1] === "'" && i + 1 < end;
    marks.push({ char: doubled ? '"' : char, start: i, end: i + (doubled ? 2 : 1) });
    if (doubled) i += 1;
  }
  return marks;
}

/** Can the mark open a quotation: is it followed by a word and preceded by none? */
function canOpen(text: string, mark: Mark, paragraph: Span): boolean {
  const before = mark.start > paragraph.start ? (text[mark.start - 1] ?? ' ') : ' ';
  const after = mark.end < paragraph.end ? (text[mark.end] ?? ' ') : ' ';
  return PAIRS[mark.char] !== undefined && /[\s([—–\-/“„«‘‚"']/.test(before) && !/\s/.test(after);
}

/** Is the mark an apostrophe, with a letter or digit behind it? */
function isApostrophe(text: string, mark: Mark, paragraph: Span): boolean {
  const after = mark.end < paragraph.end ? (text[mark.end] ?? '') : '';
  return (mark.char === "'" || mark.char === '’') && /[\p{L}\p{N}]/u.test(after);
}

/** The quotations that a paragraph closes, and the outermost mark it leaves open. */
function scan(text: string, paragraph: Span): { closed: Span[]; open: Mark | undefined } {
  const closed: Span[] = [];
  const stack: Mark[] = [];
  for (const mark of marksIn(text, paragraph)) {
    const opens = canOpen(text, mark, paragraph);
    const opener = stack.findLastIndex((open) => PAIRS[open.char]?.includes(mark.char) === true);
    const again = opens && mark.char !== '"' && stack[opener]?.char === mark.char;
    if (opener >= 0 && !again && !isApostrophe(text, mark, paragraph)) {
      // Whatever single mark was left open inside was an apostrophe.
      closed.push({ start: stack[opener]?.start ?? mark.start, end: mark.end });
      stack.length = opener;
    } else if (opens && (stack.at(-1)?.char !== mark.char || SINGLE.has(mark.char))) {
      stack.push(mark);
    }
  }
  return { closed, open: stack.find((mark) => !SINGLE.has(mark.char)) };
}

/**
 * Finds the quotations of a text, paragraph by paragraph: double, single, angular and low marks,
 * straight or typographic, nested. A quotation that its paragraph does not close goes on when the
 * next paragraph opens with the same mark, and else ends with the paragraph.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found = paragraphs.flatMap((paragraph, i): Quotation[] => {
    const { closed, open } = scan(text, paragraph);
    const quotations = closed.map((span) => ({ ...span, inside: null, continues: false }));
    if (!open) return quotations;
    const next = paragraphs[i + 1];
    const mark = text.slice(open.start, open.end);
    const continues = next !== undefined && text.startsWith(mark, next.start);
    return [...quotations, { start: open.start, end: paragraph.end, inside: null, continues }];
  });
  return nest(found);
}

/** Orders quotations by their start and tells each the nearest one around it. */
function nest(quotations: Quotation[]): Quotation[] {
  const ordered = quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  return ordered.map((quotation, i) => {
    while (around.length > 0 && (ordered[around.at(-1) ?? 0]?.end ?? 0) <= quotation.start)
      around.pop();
    const inside = around.at(-1) ?? null;
    around.push(i);
    return { ...quotation, inside };
  });
}
