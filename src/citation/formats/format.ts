import type { Citable } from '../citable.ts';

/** A form in which something is cited. */
export interface Format {
  name: string;
  /** A line that says what it is for. */
  for: string;
  /** Of the file in which it can be kept; missing where it is only copied. */
  file?: { extension: string; mediaType: string };
  of: (citable: Citable) => string;
}
