import type { Span, Speech } from '../../../src/domain/index.ts';
import type { Part } from './rules/rule.ts';
import { textOf } from './view.ts';

/** Words a quotation needs to be speech of its own rather than a fragment in somebody else's sentence. */
const LEAST_DIRECT = 3;

/**
 * Direct: the content is the quotation. Mixed: a quotation inside a report. Indirect: none.
 * (Quirk et al. 1985, section 14.28; *mixed* as in PARC 3.0.)
 */
export function speechOf(part: Part, cue: Span | null): Exclude<Speech, 'narration'> {
  const { words } = part;
  const quoted = words.filter((word) => word.quoted && /[\p{L}\p{N}]/u.test(word.text));
  if (quoted.length === 0) return 'indirect';
  const [first] = words;
  const opens = first?.quoted === true;
  const behindCue = words.findIndex((word) => cue !== null && word.start >= cue.end);
  const led =
    behindCue >= 0 &&
    /^[,:]$/.test(words[behindCue]?.text ?? '') &&
    words[behindCue + 1]?.quoted === true;
  // A short quotation is speech of its own where its punctuation closes it: “No,” she said.
  const closed = part.view.quotations.some(
    (quotation) =>
      quotation.end <= part.end && /[,.?!…—]["”’»]$/.test(textOf(part.view.article, quotation)),
  );
  return (opens || led) && (quoted.length >= LEAST_DIRECT || closed) ? 'direct' : 'mixed';
}
