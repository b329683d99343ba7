/** Bytes of a file: a page saved with its pictures in it is a few millions, and no article is ten. */
export const MOST_BYTES = 10_000_000;
/** Characters of an article's text: some 80,000 words, a book. Beyond, a reader waits for marks on what is no article. */
export const MOST_TEXT = 500_000;
/** Elements inside one another. Browsers stop at 512, too; programs that walk a page by calling themselves end somewhere above. */
export const MOST_DEPTH = 512;
/** Articles of a story: every two of them are compared. */
export const MOST_ARTICLES = 400;

/** Why a file is no article here, and what to do about it; thrown by whoever finds out. */
export function leftOut(what: string, remedy: string): Error {
  const error = new Error(`is left out: it ${what}. ${remedy}.`);
  error.name = 'LeftOut';
  return error;
}

/** What to say of a file that is left out; any other error is none of ours. */
export function whyLeftOut(error: unknown): string {
  if (error instanceof Error && error.name === 'LeftOut') return error.message;
  throw error;
}
