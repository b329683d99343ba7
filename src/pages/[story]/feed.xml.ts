import type { APIContext } from 'astro';
import { atomFeed, entriesOf, feedDate } from '../../edition/feed.ts';
import { fedStory, feedOf, recordedStories } from '../../ledgers.ts';
import { segmentOf } from '../../permalink.ts';
import { absolute, link, site } from '../../site.ts';
import { strings } from '../../strings.ts';

export async function getStaticPaths() {
  return (await recordedStories())
    .filter((story) => feedOf(story, story) !== undefined)
    .map((story) => ({ params: { story: segmentOf(story) }, props: { story } }));
}

/** New and changed disagreements of one story. */
export async function GET({ props }: APIContext<{ story: string }>): Promise<Response> {
  const { story } = props;
  const fed = await fedStory(story);
  const head = {
    title: strings.permanence.feed.storyTitle(fed.title, site.name),
    self: absolute(link.feed(story)),
    page: absolute(link.story(story)),
    publisher: site.publisher,
    updated: feedDate([fed.index]),
  };
  return new Response(atomFeed(head, entriesOf(fed), (id) => absolute(link.disagreement(id))));
}
