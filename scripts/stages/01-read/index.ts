/** A problem that did not stop the run: what, where, what to do. */
export interface Warning {
  file: string;
  /** Counted from 1; null where no line is meant. */
  line: number | null;
  message: string;
}
