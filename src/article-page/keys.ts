import { allClaims, claimOf, type ClaimElement, openNote, signOf } from './claims.ts';
import { recallKeys, rememberKeys } from './remember.ts';

/** Single keys go from claim to claim, unless the reader has turned them off. */
export function listenToKeys(): void {
  const panel = document.querySelector<HTMLElement>('#keys');
  const choice = panel?.querySelector('input');
  if (!panel || !choice) return;
  choice.checked = recallKeys();
  choice.addEventListener('change', () => {
    rememberKeys(choice.checked);
  });
  const actions: Readonly<Record<string, () => void>> = {
    j: () => {
      go(1, () => true);
    },
    k: () => {
      go(-1, () => true);
    },
    d: () => {
      go(1, isDisputed);
    },
    '?': () => {
      panel.togglePopover();
    },
  };
  document.addEventListener('keydown', (event) => {
    if (!choice.checked || isForOther(event)) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** A key that belongs to the browser, to a field, or to an input method. */
function isForOther(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  return (
    event.defaultPrevented ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.closest('input, textarea, select') !== null))
  );
}

/** Whether another article's reading is shown at a claim. */
function isDisputed(claim: ClaimElement): boolean {
  const on = document.querySelector<HTMLInputElement>('#layer-disagreement')?.checked === true;
  return on && claim.dataset.gravity !== undefined;
}

/**
 * Puts the focus on the next claim, or the one before, that has a sign and is wanted. An open note
 * gives way to that claim's.
 */
function go(step: 1 | -1, wanted: (claim: ClaimElement) => boolean): void {
  const claims = allClaims();
  const at = placeIn(claims);
  const ahead = step === 1 ? claims.filter((_, i) => i > at) : claims.filter((_, i) => i < at);
  const inOrder = step === 1 ? ahead : ahead.reverse();
  const next = inOrder.find((claim) => signOf(claim) !== null && wanted(claim));
  const sign = signOf(next);
  if (next === undefined || sign === null) return;
  const reading = openNote() !== null;
  sign.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  if (reading) sign.click();
}

/** Where the reader is: at a claim, or between two (a half) when none that was picked is in view. */
function placeIn(claims: readonly ClaimElement[]): number {
  const picked =
    claimOf(openNote()) ??
    document.activeElement?.closest('.claim') ??
    document.querySelector('#text mark:target')?.closest('.claim');
  const place = claims.findIndex((claim) => claim === picked);
  if (place >= 0 && isInView(claims[place])) return place;
  const first = claims.findIndex((claim) => claim.getBoundingClientRect().top >= 0);
  return (first < 0 ? claims.length : first) - 0.5;
}

function isInView(claim: ClaimElement | undefined): boolean {
  if (claim === undefined) return false;
  const { top, bottom } = claim.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
