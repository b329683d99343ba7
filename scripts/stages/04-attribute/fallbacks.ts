/**
 * What decides where no rule of the registry finds a source. Each is written into a claim's grounds
 * by its name, and described here for the Method page and for the reader of a note.
 */
export const fallbacks: readonly { name: string; about: string }[] = [
  {
    name: 'quotation-goes-on',
    about: 'A sentence inside a quotation belongs to whoever speaks the rest of it.',
  },
  {
    name: 'quotation-without-speaker',
    about: 'It stands in quotation marks, and nothing near it says whose words it is.',
  },
  { name: 'narration', about: 'Nobody is named for it: the outlet says it in its own voice.' },
];
