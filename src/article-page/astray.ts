/** A fragment that names a claim, as `claimAnchor` makes it; a text directive after it does not count. */
const CLAIM = /^#c-([0-9a-z]{10,})(?=$|:~:)/;

/**
 * Says so where the address names a claim that the article does not have, and links to the page
 * that tells what became of it. Any other fragment is left to the browser.
 */
export function tellAstray(): void {
  const line = document.querySelector<HTMLElement>('#astray');
  if (line === null) return;
  const tell = (): void => {
    const [, id = ''] = CLAIM.exec(location.hash) ?? [];
    const { words = '', link = '', address = '' } = line.dataset;
    line.replaceChildren();
    if (id === '' || document.getElementById(`c-${id}`) !== null) return;
    const page = document.createElement('a');
    page.href = address.replace('ID', id);
    page.textContent = link;
    line.append(words, ' ', page);
  };
  addEventListener('hashchange', tell);
  tell();
}
