import { claimOf, openNote, signOf } from './claims.ts';

/** Space between a note and the edge of the window, in CSS pixels. */
const CLEARANCE = 16;

/** A click on a claim opens and closes its note, as its sign does; selecting words does not. */
export function openNotes(): void {
  const text = document.querySelector('#text');
  // The press that begins a click has closed the note by the time the click is told.
  let closing: Element | null = null;
  text?.addEventListener('pointerdown', () => {
    closing = claimOf(openNote());
  });
  text?.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('button') !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    const claim = target.closest('.claim');
    if (claim !== closing) signOf(claim)?.click();
  });
  for (const note of document.querySelectorAll('.note')) {
    note.addEventListener('toggle', () => {
      if (note.matches(':popover-open')) bringIntoView(note);
    });
  }
}

/** Scrolls until a note's end is in the window, but never its claim's beginning out of it. */
function bringIntoView(note: Element): void {
  const hidden = note.getBoundingClientRect().bottom + CLEARANCE - innerHeight;
  const above = (claimOf(note) ?? note).getBoundingClientRect().top - CLEARANCE;
  const way = Math.min(hidden, above);
  if (way > 0) scrollBy({ top: way });
}
