import type { Counts } from './pagefind.ts';
import { entitle } from './titles.ts';

/** The name of an option, its count aside. */
const nameOf = (option: HTMLOptionElement): string => option.dataset.name ?? option.text;

/**
 * Offers in each filter what the results have of it, with how many. The options that the page does
 * not know (the outlets, the sources, and the stories where they are many) are made here, the most frequent first; one that nothing has
 * any more cannot be chosen.
 *
 * @param all what the whole index has
 * @param left what the results have
 */
export function offerFilters(form: HTMLFormElement, all: Counts, left: Counts): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const [known, counts] = [all[select.name] ?? {}, left[select.name] ?? {}];
    const offered = new Set([...select.options].map(({ value }) => value));
    const byCount = Object.entries(known).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    for (const [value] of byCount) if (!offered.has(value)) select.append(new Option(value, value));
    for (const option of select.options) {
      if (option.value === '') continue;
      const name = nameOf(option);
      option.dataset.name = name;
      const count = counts[option.value] ?? 0;
      option.text = `${name} (${count})`;
      option.disabled = count === 0 && !option.selected;
      option.hidden = known[option.value] === undefined && !option.selected;
    }
    void entitle(select);
  }
  const only = form.querySelector<HTMLElement>('[data-count="only"]');
  if (only) only.textContent = `(${left.only?.yes ?? 0})`;
}
