/** A share with the counts behind it: `.953 (201 of 211)`. */
export function share(right: number, of: number): string {
  return of === 0 ? 'none' : `${ratio(right / of)} (${right} of ${of})`;
}

/** Three places, without the zero before the point. */
export function ratio(value: number): string {
  return value >= 1 ? value.toFixed(2) : value.toFixed(3).replace(/^0/, '');
}

export function f1(hits: number, found: number, gold: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + gold);
}

/** Rows of cells as lines, each column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(cell.length, all[i] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
