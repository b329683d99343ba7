/**
 * Runs in the search page of the folder: Pagefind as a script of the old kind, since browsers load
 * no module from `file:`. Its files come as scripts, too (`fetch-file.ts`).
 */
import * as pagefind from 'the-site/pagefind.js';

Object.assign(globalThis, { pagefindOfFolder: pagefind });
