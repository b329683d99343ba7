/** Where a problem with what people wrote lies, and what to do about it. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line?: number | undefined;
  what: string;
  remedy: string;
}

/** An error that is the input's fault: it is shown without a stack trace. */
export function inputError(problem: Problem): Error {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const error = new Error(`${place}: ${problem.what}. ${problem.remedy}.`);
  error.name = 'InputError';
  return error;
}

export function isInputError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'InputError';
}

/** The system has no room for what is to be written, whatever it is. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO'].includes(code);
}
