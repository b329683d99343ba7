/** Those that were fetched, by address; one that failed is tried again at the next search. */
const fetched = new Map<string, Promise<Readonly<Record<string, string>>>>();

async function titlesAt(address: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Record<string, string>;
}

/**
 * Gives the options of a list their titles, where the list says where these are (`data-titles`);
 * without them, as offline, an option goes by its value.
 */
export async function entitle(select: HTMLSelectElement): Promise<void> {
  const address = select.dataset.titles;
  if (address === undefined) return;
  const asked = fetched.get(address) ?? titlesAt(address);
  fetched.set(address, asked);
  try {
    const titles = await asked;
    for (const option of select.options) {
      const title = titles[option.value];
      if (title === undefined || option.dataset.name === title) continue;
      option.text = option.text.replace(option.dataset.name ?? option.text, () => title);
      option.dataset.name = title;
    }
  } catch {
    fetched.delete(address);
  }
}
