import type { Failure } from '../offline/messages.ts';
import { counted } from './counts.ts';

/** Bytes in words, to a tenth of a megabyte. */
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const failure: Record<Failure, string> = {
  full: 'This browser has no room for it. Free some, or keep fewer stories.',
  network: 'The download broke off. What came is not lost: try again, and it goes on from there.',
  changed:
    'The site is being replaced at this moment, or something between it and this browser changes its pages. Nothing was mixed: what was kept before is as it was. Try again later.',
};

export const offline = {
  title: 'Reading offline',
  link: 'Offline',
  about:
    'This browser can keep pages of this site, so that they can be read, searched and followed from claim to claim without a network. Nothing is sent anywhere.',
  scriptless: 'Keeping pages needs JavaScript.',
  state: {
    asking: 'Looking …',
    none: 'This browser keeps no pages of this site: it cannot, or does not in a private window or over an address without HTTPS. Reading works all the same while there is a network.',
    folder: 'You are reading from a folder: everything is here.',
    first: 'The first visit is still being kept. Stay a moment, or come back to this page.',
    others: 'Further stories are kept from their own pages.',
    whole: 'All of this site is kept in this browser.',
    some: 'The search and the pages about the site are kept, and every page that you visit. Stories can be kept whole:',
    noSearch:
      'The pages about the site are kept, and every page that you visit. Stories, and the search, can be kept whole:',
  },
  search: 'The search',
  part: (files: number, bytes: number) =>
    `${counted('file', 'files')(files)}, ${size(bytes)} on this device`,
  keep: 'Keep',
  keepNamed: (name: string) => `Keep: ${name}`,
  drop: 'Keep no longer',
  dropNamed: (name: string) => `Keep no longer: ${name}`,
  kept: 'Kept.',
  dropped: 'No longer kept.',
  progress: (done: number, of: number) => `${done} of ${of} files`,
  failure,
  keepStory: 'Keep this story offline',
  stick: {
    title: 'As a folder',
    text: 'Whoever publishes this site can also make one zip of it: unpacked on a stick or in an archive, it is opened from its index.html and needs neither a server nor a network.',
  },
  notKept: {
    title: 'This page is not kept',
    text: 'There is no network, and this browser has not kept the page that you asked for.',
    search: 'Search in what is kept',
    back: 'What is kept is listed under “Reading offline”.',
    ways: 'Pages that you have visited, and stories that you have chosen to keep, open as usual.',
  },
  newer: 'The site has a newer state, and it is ready.',
  show: 'Show it',
};
