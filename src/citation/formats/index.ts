import { biblatex, bibtex } from './bibtex.ts';
import type { Format } from './format.ts';
import { cslJson, ris } from './records.ts';
import { apa, harvard, vancouver } from './sentences.ts';
import { embed, markdown, plain, spoken } from './texts.ts';
import { wikipedia } from './wikipedia.ts';

export type { Format } from './format.ts';

/** Every format, in the order in which a Cite panel shows them: what most people want comes first. */
export const formats: readonly Format[] = [
  plain,
  spoken,
  apa,
  harvard,
  vancouver,
  wikipedia,
  ris,
  biblatex,
  bibtex,
  cslJson,
  markdown,
  embed,
];
