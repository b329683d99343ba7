import { stringify } from 'csv-stringify/sync';
import { onOneLine } from './export.ts';

/** A cell: our own number, which stays one, or words, which must stay words. */
export type Cell = string | number | null;

/**
 * Behind a semicolon and quotation marks, what would begin a formula. Where the list separator of
 * a system is the semicolon, its spreadsheet takes a cell apart there.
 */
const AFTER_SEPARATOR = /(?<=;["\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A cell's words on one line; an apostrophe goes before what a spreadsheet would run. */
const wordsOf = (text: string): string => onOneLine(text).replace(AFTER_SEPARATOR, "'");

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, by which Excel knows the encoding,
 * and with CRLF. Words that begin with `=`, `+`, `-`, `@` or their full-width forms get an
 * apostrophe before them, so that no spreadsheet runs them (OWASP, *CSV Injection*); words never
 * begin with a tab or line end, the other two characters that OWASP names. Numbers stay as they are.
 */
export function spreadsheet<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column];
      return typeof cell === 'string' ? wordsOf(cell) : cell;
    }),
  );
  return stringify([columns, ...cells], {
    bom: true,
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
  });
}
