import {
  type Citable,
  citableArticle,
  citableClaim,
  citableDisagreement,
  citableStory,
  type ReadIn,
} from './citation/citable.ts';
import {
  claimJsonLd,
  type Metadata,
  openGraphOf,
  pageJsonLd,
  zoteroOf,
} from './citation/metadata.ts';
import type { Article, Disagreement } from './domain/index.ts';
import { labelOf } from './edition/article-name.ts';
import { newestEdition } from './edition/ledger-index.ts';
import { type Note, tellingOf } from './edition/note.ts';
import type { Speaker } from './edition/speaker.ts';
import type { StoryIndex } from './edition/story-index.ts';
import { ledgerOf } from './ledgers.ts';
import { absolute, link, site } from './site.ts';
import { strings } from './strings.ts';

/** The edition that a story's pages are read in; null of a draft, which cannot be cited. */
function readIn({ story: { story }, draft }: StoryIndex): ReadIn | null {
  const newest = draft ? undefined : newestEdition(ledgerOf(story).ledger);
  return newest === undefined
    ? null
    : {
        site: site.name,
        publisher: site.publisher,
        edition: newest.edition,
        date: newest.date,
        language: site.language,
      };
}

/** What is cited, and what the page tells machines; both of a draft are empty. */
export interface Cited {
  citable: Citable | null;
  metadata: Metadata;
}

function citedAs(
  index: StoryIndex,
  path: string,
  page: { title: string; description: string | null; isOriginal?: boolean },
  make: (where: { permalink: string; invented: boolean; read: ReadIn }) => Citable,
  links: Metadata['links'],
  jsonLd: object,
): Cited {
  const { invented } = index.story;
  const permalink = absolute(path);
  const read = readIn(index);
  const citable = read && make({ permalink, invented, read });
  const graph = openGraphOf({
    ...page,
    url: permalink,
    site: site.name,
    language: site.language,
    type: page.isOriginal === true ? 'article' : 'website',
  });
  return {
    citable,
    metadata: {
      meta: [...(citable ? zoteroOf(citable, page.isOriginal === true) : []), ...graph],
      // Signposting the Scholarly Web (signposting.org), level 1.
      links: citable ? [{ rel: 'cite-as', href: permalink }, ...links] : links,
      // What never happened is no news, and its people are none.
      jsonLd: invented || citable === null ? null : jsonLd,
    },
  };
}

const spokenBy = ({ name, about, slug, kind }: Speaker): string | null => {
  if (slug === null && kind === 'outlet') return null;
  return about === null ? name : `${name} (${about})`;
};

export function citedClaim(index: StoryIndex, note: Note): Cited {
  const { claim, article, number, speaker } = note;
  const { story } = index.story;
  const path = link.claim(claim.id);
  const others = note.elsewhere.map(({ claim: { id } }) => tellingOf(index, id).article);
  const appearances = index.story.articles.filter((one) => one === article || others.includes(one));
  const name = strings.claim.number(number, article.siglum);
  return citedAs(
    index,
    path,
    { title: `${name}: ${claim.quote}`, description: speaker.name },
    (where) => citableClaim(claim, article, { name, speaker: spokenBy(speaker) }, where),
    [
      { rel: 'describedby', href: link.claimRecord(claim.id), type: 'application/json' },
      { rel: 'collection', href: link.story(story) },
    ],
    claimJsonLd(claim, absolute(path), article, appearances),
  );
}

export function citedArticle(index: StoryIndex, article: Article): Cited {
  const { story } = index.story;
  const path = link.article(story, article.id);
  const title = labelOf(article);
  return citedAs(
    index,
    path,
    { title, description: index.story.title, isOriginal: true },
    (where) => citableArticle(article, where),
    [{ rel: 'collection', href: link.story(story) }],
    pageJsonLd('WebPage', absolute(path), title, [article]),
  );
}

export function citedDisagreement(index: StoryIndex, disagreement: Disagreement): Cited {
  const path = link.disagreement(disagreement.id);
  const ids = new Set(disagreement.readings.flatMap(({ claims }) => claims));
  const articles = index.story.articles.filter(({ id }) =>
    index.claimsIn.get(id)?.some((claim) => ids.has(claim.id)),
  );
  return citedAs(
    index,
    path,
    { title: disagreement.why, description: index.story.title },
    (where) => citableDisagreement(disagreement, where),
    [{ rel: 'collection', href: link.story(index.story.story) }],
    pageJsonLd('WebPage', absolute(path), disagreement.why, articles),
  );
}

export function citedStory(index: StoryIndex): Cited {
  const { story } = index;
  const path = link.story(story.story);
  return citedAs(
    index,
    path,
    { title: story.title, description: story.summary },
    (where) => citableStory(story, where),
    story.articles.map(({ id }) => ({ rel: 'item', href: link.article(story.story, id) })),
    pageJsonLd('CollectionPage', absolute(path), story.title, story.articles),
  );
}
