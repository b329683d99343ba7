import { fileAddress } from '../permalink.ts';

/** The path under which the site stands. */
export function base(): string {
  return document.querySelector<HTMLElement>('#search')?.dataset.base ?? '/';
}

/** The link to an address of the site from this page: in a folder of its files to the file itself. */
export function wayTo(address: string): string {
  const { root } = document.documentElement.dataset;
  const file = root === undefined ? null : fileAddress(address, base());
  return file === null ? address : `${root}${file}`;
}
