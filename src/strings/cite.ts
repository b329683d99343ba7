/** What a reference to a claim is made of; a part that is not known is left out with its comma. */
interface Reference {
  speaker: string | null;
  title: string;
  outlet: string | null;
  date: string | null;
  claim: string;
  edition: string;
  permalink: string;
  invented: boolean;
}

export const cite = {
  link: 'Link',
  quotation: 'Quotation in HTML',
  reference: 'Reference',
  copy: 'Copy',
  copied: 'Copied',
  speaker: (name: string, about: string) => `${name} (${about})`,
  said: (parts: Reference): string => {
    const { speaker, title, outlet, date, claim, edition, permalink, invented } = parts;
    const place = [`“${title}”`, outlet, date].filter((part) => part !== null).join(', ');
    const told = speaker === null ? place : `${speaker}, in ${place}`;
    return `${told}. ${claim} in ${edition}, ${permalink}${invented ? ' (invented story)' : ''}`;
  },
};

/** Where a claim's marks come from. */
export const history = {
  title: 'History',
  marked: 'Marked by',
  from: 'in the file',
  checksum: 'with the SHA-256 checksum',
  read: (date: string) => `The page was read on ${date}.`,
};
