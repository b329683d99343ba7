/** Words so common that they tell nothing of what is looked for. The engine knows no language but English. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she so that the their them they this to was were which who will with would'.split(
    ' ',
  ),
);

/** Without its diacritics, in lower case: "Zoë" as "zoe", "Łódź" as "lodz". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđħßæœþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a text that are other ones without diacritics, so written. */
export function foldedWords(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text).flatMap((word) => {
        const folded = fold(word);
        return folded === word.toLowerCase() ? [] : [folded];
      }),
    ),
  ];
}

/** What a query asks the index for. */
export interface Asked {
  /** The words to look for; a phrase stays as it was typed. Empty where only common words were. */
  words: string;
  /** The query had nothing but words that stand in almost every claim. */
  tooCommon: boolean;
}

/** A quotation mark that none closes encloses nothing. */
const PHRASE = /^"[^"]*[^"\s][^"]*"$/;

/**
 * A query as the index takes it: a phrase in quotation marks as it is, other words without
 * diacritics and without those that stand everywhere, so that these neither rank nor slow down.
 */
export function askedBy(query: string): Asked {
  const parts = query.replace(/[“”„«»]/g, '"').split(/("[^"]*")/);
  const kept = parts.flatMap((part) =>
    PHRASE.test(part)
      ? [part]
      : fold(part)
          .split(/[\s"]+/)
          .filter((word) => word !== '' && !STOP_WORDS.has(word)),
  );
  const words = kept.join(' ');
  return { words, tooCommon: words === '' && query.trim() !== '' };
}
