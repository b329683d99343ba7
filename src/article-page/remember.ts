const NAME = 'variorum.keys';
const OFF = 'off';

/** Whether single keys work, as the reader last chose; a browser may keep nothing. */
export function recallKeys(): boolean {
  try {
    return localStorage.getItem(NAME) !== OFF;
  } catch {
    return true;
  }
}

export function rememberKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // The choice then holds until the page is left.
  }
}
