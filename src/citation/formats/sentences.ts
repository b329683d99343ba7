import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type Citable, readAt } from '../citable.ts';
import type { CslItem } from '../csl.ts';
import { isolated } from '../isolated.ts';
import type { Format } from './format.ts';

/** Styles that `@citation-js/plugin-csl` brings. */
type Style = 'apa' | 'harvard1' | 'vancouver';

/** A number before the entry, which a list has and a sentence does not. */
const NUMBERED = /^\s*(?:\[\d+\]|\d+\.)\s+/;

/** The sentence by style and record: the claims of an article share theirs, and citeproc takes a millisecond. */
const made = new Map<string, string>();
const MOST_MADE = 500;

/** The reference as citeproc-js words it by a style of the CSL repository. */
function worded({ item }: Citable, style: Style): string {
  const entry: CslItem = { ...item };
  // The note is for reference managers; where it was read stands behind the reference.
  delete entry.note;
  if (entry.title !== undefined) entry.title = isolated(entry.title);
  const work = entry['container-title'];
  if (work !== undefined) entry['container-title'] = isolated(work);
  const key = `${style} ${JSON.stringify({ ...entry, id: '' })}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const text = new Cite([entry]).format('bibliography', {
    format: 'text',
    template: style,
    lang: 'en-GB',
  });
  const sentence = text.replace(NUMBERED, '').replace(/\s+/g, ' ').trim();
  if (made.size >= MOST_MADE) made.clear();
  made.set(key, sentence);
  return sentence;
}

const sentence = (style: Style, name: string, about: string): Format => ({
  name,
  for: about,
  of: (citable) =>
    [worded(citable, style), readAt(citable)].filter((part) => part !== '').join(' '),
});

export const apa = sentence(
  'apa',
  'Sentence, APA',
  'For the list of references of a paper or a thesis, by author and date (American Psychological Association, 7th edition).',
);
export const harvard = sentence(
  'harvard1',
  'Sentence, Harvard',
  'For lists by author and date as many universities want them.',
);
export const vancouver = sentence(
  'vancouver',
  'Sentence, Vancouver',
  'For numbered references, as in medicine.',
);
