import { francAll } from 'franc-min';

/** The language the engine knows, and the one an article has where nothing says otherwise. */
export const ENGLISH = 'en';

/** Letters of a text from which its language is told: shorter ones are often told wrong, names above all. */
const LEAST_LETTERS = 200;
/** Characters looked at: counts of longer texts bring all languages near one another. */
const SAMPLE = 1_000;
/**
 * How near English must come to the likeliest language to be taken for it: English texts with many
 * foreign names or quotations still do, and other languages stay below.
 */
const NEAR = 0.9;

/**
 * The language of a text by its triples of letters (Cavnar and Trenkle 1994, as `franc` does it), as
 * a BCP 47 tag. What the page says of itself counts where the text is too short to tell, and where
 * it names a kind of English.
 * @param stated what the page says, such as `en-GB`.
 */
export function languageOf(text: string, stated: string | undefined): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return stated ?? ENGLISH;
  const ranks = francAll(sample);
  const english = ranks.find(([language]) => language === 'eng')?.[1] ?? 0;
  const [[likeliest, score] = ['und', 0]] = ranks;
  if (likeliest === 'und' || english >= NEAR * score)
    return stated !== undefined && isEnglish(stated) ? stated : ENGLISH;
  return Intl.getCanonicalLocales(likeliest)[0] ?? likeliest;
}

export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
