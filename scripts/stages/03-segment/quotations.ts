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
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'’",
};
const SINGLE = new Set(['‘', '‚', "'"]);

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean =>
  char === undefined || /[\s([—–\-/]/.test(char);

/** Can the mark at `i` open a quotation: is it followed by a word and preceded by none? */
function opens(text: string, i: number, from: number): boolean {
  const before = i > from ? text[i - 1] : undefined;
  const after = text[i + 1];
  return (
    (isSpace(before) || PAIRS[before ?? ''] !== undefined) &&
    after !== undefined &&
    !/\s/.test(after)
  );
}

/** An apostrophe: a single mark with a letter on both sides, or one that nothing has opened. */
function closes(text: string, i: number, end: number): boolean {
  const after = i + 1 < end ? text[i + 1] : undefined;
  return !isWordCharacter(after);
}

interface Open {
  start: number;
  mark: string;
  index: number;
}

/**
 * Finds the quotations of a text, paragraph by paragraph: double, single, angular and low marks,
 * straight or typographic, nested. A quotation that its paragraph does not close goes on when the
 * next paragraph opens with the same mark, and else ends with the paragraph.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, p) => {
    const stack: Open[] = [];
    for (let i = paragraph.start; i < paragraph.end; i += 1) {
      const mark = text[i] ?? '';
      const top = stack.at(-1);
      const closing = stack.findLast((open) => PAIRS[open.mark]?.includes(mark) === true);
      const singleApostrophe = (mark === "'" || mark === '’') && !closes(text, i, paragraph.end);
      if (
        closing &&
        !singleApostrophe &&
        !(mark === closing.mark && opens(text, i, paragraph.start) && mark !== '"')
      ) {
        // A double mark also ends whatever single one was left open in it: that was an apostrophe.
        while (stack.length > 0) {
          const open = stack.pop();
          if (!open) break;
          if (open === closing) {
            found.push({ start: open.start, end: i + 1, inside: null, continues: false });
            break;
          }
        }
      } else if (PAIRS[mark] !== undefined && mark !== '»' && opens(text, i, paragraph.start)) {
        if (top?.mark !== mark || SINGLE.has(mark))
          stack.push({ start: i, mark, index: found.length });
      }
    }
    const next = paragraphs[p + 1];
    const [left] = stack.filter((open) => !SINGLE.has(open.mark));
    if (left) {
      const continues = next !== undefined && text[next.start] === left.mark;
      found.push({ start: left.start, end: paragraph.end, inside: null, continues });
    }
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
