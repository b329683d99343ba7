import { fileAddress } from '../../src/permalink.ts';

/** What a link of the folder needs to know of the site it was made from. */
export interface Place {
  /** Where the site is published, with the path it stands under. */
  url: URL;
  /** Is there such a file in the folder? By its path from the root, with `/`. */
  has(file: string): boolean;
}

/** The way from a file of the folder to its root: `../` for each folder it lies in. */
export function wayUp(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/**
 * A link of the site as it stands in a file of the folder: relative, and with the name of the file,
 * since no server is there to find it. What the folder does not have leads to the published site.
 *
 * @param link as the site's pages have it: a path, or anything else, which stays as it is
 * @param from the file that it stands in
 */
export function linkInFolder(link: string, from: string, { url, has }: Place): string {
  if (!/^\/(?!\/)/.test(link)) return link;
  const file = fileAddress(link, url.pathname);
  if (file === null) return link;
  const [path = ''] = file.split(/[?#]/);
  return has(decodeURIComponent(path)) ? wayUp(from) + file : new URL(link, url).href;
}
