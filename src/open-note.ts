/** A click on a claim opens its note, as its sign does; selecting words does not. */
document.querySelector('#text')?.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.target.closest('button') !== null) return;
  if (getSelection()?.isCollapsed === false) return;
  event.target.closest('.claim')?.querySelector('button')?.click();
});

/** A note that opens past the edge of the window is brought into view. */
for (const note of document.querySelectorAll('.note')) {
  note.addEventListener('toggle', () => {
    if (note.matches(':popover-open')) note.scrollIntoView({ block: 'nearest' });
  });
}
