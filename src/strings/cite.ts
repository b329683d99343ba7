/** How something is cited. The formats themselves are in `src/citation`. */
export const cite = {
  title: 'How to cite',
  article: 'Cite this article',
  about:
    'The original article is cited as the original, and this edition as where it was read. What is not known is left out.',
  draft: 'A draft cannot be cited: its links may change. An edition can.',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
};

/** Where a claim's marks come from. */
export const history = {
  title: 'History',
  marked: 'Marked by',
  from: 'in the file',
  checksum: 'with the SHA-256 checksum',
  read: (date: string) => `The page was read on ${date}.`,
};
