import type { ExportedStory } from '../../../../src/domain/index.ts';
import { addressesOf, noticeOf, type Export } from './export.ts';

/** The address of something whose id is yet to be put in, after RFC 6570, level 1. */
const template = (addressOf: (id: string) => string): string =>
  addressOf('{id}').replace('%7Bid%7D', '{id}');

export const everything: Export = {
  name: 'Everything',
  file: 'story.json',
  mediaType: 'application/json',
  for: 'For programmers: all that the site knows of the story, with a JSON Schema that says what each field is.',
  textOf: ({ story, site, edition }) => {
    const address = addressesOf(site.url);
    const exported: ExportedStory = {
      $schema: address.schema(),
      notice: noticeOf(story),
      site: site.name,
      address: address.story(story.story),
      permalinks: { claim: template(address.claim), disagreement: template(address.disagreement) },
      edition,
      story,
    };
    return `${JSON.stringify(exported)}\n`;
  },
};
