import { phraseAfter } from '../grammar/clause.ts';
import { readPhrase, type Phrase } from '../grammar/phrase.ts';
import { tellsTime } from '../lexicon/function-words.ts';
import type { View, Word } from '../view.ts';

/** A noun phrase with a name in it, where it stands. */
export interface Mention {
  phrase: Phrase;
  apposition: Phrase | null;
  /** The two words behind it, in lower case (", 41", ", which", "'s board"). */
  behind: string;
  quoted: boolean;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const isNominal = (word: Word | undefined): boolean => word !== undefined && NOMINAL.has(word.pos);
const isPossessive = (word: Word): boolean => /^['’]s?$/.test(word.text);

/** Every noun phrase of the sentence that has a name in it; the owner of another one counts too. */
export function mentionsOf({ words }: View): Mention[] {
  const found: Mention[] = [];
  const plain = words.map((word) => ({ ...word, quoted: false }));
  const add = (phrase: Phrase | undefined, apposition: Phrase | null, quoted: boolean): void => {
    if (phrase === undefined || phrase.name === null || tellsTime(phrase.name)) return;
    const next = words.findIndex((word) => word.start >= phrase.end);
    const behind =
      next < 0 ? [] : words.slice(next, next + 2).map((word) => word.text.toLowerCase());
    found.push({ phrase, apposition, behind: behind.join(' '), quoted });
  };
  words.forEach((word, i) => {
    const { quoted, pos } = word;
    const before = words[i - 1];
    if (!NOMINAL.has(pos) || (isNominal(before) && before?.quoted === quoted)) {
      // "In June Norlake sold": the month is no part of the name behind it.
      const dated = before !== undefined && tellsTime(before.text) && words[i - 2]?.pos === 'ADP';
      if (!dated || !NOMINAL.has(pos)) return;
    }
    const end = words.findIndex((word, k) => k > i && !NOMINAL.has(word.pos));
    const owner = words[end];
    if (owner && isPossessive(owner)) {
      add(readPhrase(words.slice(i, end)), null, quoted);
      const owned = phraseAfter(words, end + 1);
      add(owned?.phrase, owned?.apposition ?? null, quoted);
    }
    if (tellsTime(word.text) && before?.pos === 'ADP' && isNominal(words[i + 1])) return;
    const here = phraseAfter(plain, i);
    add(here?.phrase, here?.apposition ?? null, quoted);
    add(here?.apposition ?? undefined, here?.phrase ?? null, quoted);
  });
  return found;
}
