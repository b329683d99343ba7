import { recallKeys } from './article-page/remember.ts';

/** "/" goes to the search from every page, unless the reader has turned single keys off. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || !recallKeys()) return;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
    return;
  const field = document.querySelector<HTMLInputElement>('#q');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  event.preventDefault();
  if (field) field.focus();
  else if (link) location.assign(`${link.href}#q`);
});
