/** A claim's words, its sign and its gloss. */
export type ClaimElement = HTMLElement;

/** The claims of the article, in the order of the text. */
export function allClaims(): ClaimElement[] {
  return [...document.querySelectorAll<ClaimElement>('#text .claim')];
}

/** The sign that opens a claim's note; null while the layers that are on give it none. */
export function signOf(claim: Element | null | undefined): HTMLButtonElement | null {
  const sign = claim?.querySelector('button');
  return sign?.checkVisibility() === true ? sign : null;
}

/** The note that is open. */
export function openNote(): Element | null {
  return document.querySelector('.note:popover-open');
}

/** The claim of a note. */
export function claimOf(note: Element | null): Element | null {
  return note === null
    ? null
    : (document.querySelector(`[aria-details="${note.id}"]`)?.closest('.claim') ?? null);
}
