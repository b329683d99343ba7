import { wordsOfPath } from './missing-words.ts';

/** On the page for what is missing: offers to search for what the address says. */
const offer = document.querySelector<HTMLAnchorElement>('#search-for');
const words = wordsOfPath(location.pathname);
if (offer !== null && words !== null) {
  offer.href += `?q=${encodeURIComponent(words)}`;
  offer.textContent = (offer.dataset.words ?? '').replace('…', () => words);
  offer.hidden = false;
}
