import type { Checked } from '../domain/index.ts';

/** How many marks persons checked; undefined where none did, so that a page says just that. */
export function checkedOf(
  marks: readonly { checked?: Checked | undefined }[],
): { checked: number; all: number } | undefined {
  const checked = marks.filter((mark) => mark.checked !== undefined).length;
  return checked === 0 ? undefined : { checked, all: marks.length };
}
