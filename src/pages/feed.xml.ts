import { atomFeed, entriesOf, type FeedEntry, feedDate, newest } from '../edition/feed.ts';
import { fedStory, ledgerOf, recordedStories } from '../ledgers.ts';
import { absolute, link, site } from '../site.ts';
import { strings } from '../strings.ts';

/** New and changed disagreements of all stories. */
export async function GET(): Promise<Response> {
  const stories = await recordedStories();
  let entries: FeedEntry[] = [];
  let updated = feedDate([]);
  for (const story of stories) {
    entries = newest([...entries, ...entriesOf(await fedStory(story))]);
    const date = feedDate([ledgerOf(story)]);
    if (date > updated) updated = date;
  }
  const head = {
    title: strings.permanence.feed.title(site.name),
    self: absolute(link.feed()),
    page: absolute(link.home()),
    publisher: site.publisher,
    updated,
  };
  return new Response(atomFeed(head, entries, (id) => absolute(link.disagreement(id))));
}
