import { bytesOf, inParts } from './parts.ts';
import type { Share, SharedText } from './texts.ts';

/** A shared text as the story's page shows it; the collation table and the articles' pages have the rest. */
export interface ShownText {
  shares: readonly Share[];
  passages: readonly Passage[];
  /** What is left out. */
  more: { shares: number; passages: number };
}

type Passage = readonly PassageIn[];
type PassageIn = SharedText['passages'][number][number];

/** Bytes of HTML that shared texts may take on the story's page, where much else stands beside them. */
const SHARED_BYTES = 40_000;
/** Pairs of articles that are listed of one text: a copy that fifty print makes 1,225 of them. */
const LISTED_SHARES = 24;
/** Articles whose wording of a passage is shown: they say nearly the same. */
const SHOWN_ARTICLES = 4;

/** What a pair of articles, an article's wording of a passage and a sentence of it take, words aside. */
const SHARE = 460;
const WORDING = 300;
const SENTENCE = 90;

const bytesOfPassage = (passage: Passage): number =>
  passage.reduce(
    (sum, { tellings }) =>
      sum + WORDING + tellings.reduce((all, { claim }) => all + SENTENCE + bytesOf(claim.quote), 0),
    0,
  );

/** The shared texts as far as the page has room for them, those before others. */
export function shownTexts(texts: readonly SharedText[], bytes = SHARED_BYTES): ShownText[] {
  let left = bytes;
  return texts.map(({ shares, passages }) => {
    // At least one, and half of the room at most.
    const listed = Math.min(LISTED_SHARES, Math.max(1, Math.floor(left / 2 / SHARE)));
    left -= Math.min(listed, shares.length) * SHARE;
    const short = passages.map((passage) => passage.slice(0, SHOWN_ARTICLES));
    const [first = []] = inParts(short, bytesOfPassage, Math.max(0, left));
    const taken = first.reduce((sum, passage) => sum + bytesOfPassage(passage), 0);
    const fitting = taken > left ? [] : first;
    left -= taken > left ? 0 : taken;
    return {
      shares: shares.slice(0, listed),
      passages: fitting,
      more: {
        shares: Math.max(0, shares.length - listed),
        passages: passages.length - fitting.length,
      },
    };
  });
}
