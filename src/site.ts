import { readSite } from './edition/read.ts';
import { permalinks, reportLink } from './permalink.ts';
import { strings } from './strings.ts';

/** What `content/site.yaml` says. */
export const site = readSite();

/** Where everything stands on this site. */
export const link = permalinks(import.meta.env.BASE_URL);

/** A path of this site with its origin. */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}

/** The link that reports a mark on the page at `path`. */
export function reportOf(what: string, path: string): string {
  return reportLink(site.contact, strings.trust.reportSubject(what), absolute(path));
}
