/** A link of the outline closes it. The browser then goes on from the claim that it leads to. */
export function closeOutline(): void {
  const outline = document.querySelector<HTMLElement>('#outline');
  outline?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) outline.hidePopover();
  });
}
