import { WITHHELD } from '../../src/domain/index.ts';
import type { ReadStory } from '../stages/01-read/index.ts';
import { fold } from '../stages/05-identify/index.ts';
import { addressKey, knownClaims, type ArticleAddress } from './claims.ts';
import { isLive, lastEvents, type State } from './state.ts';

/** Share of its recorded claims that must stand in another text for an article to have gone there. Lower: a rewritten and renamed article keeps its links; higher: two articles of one agency's copy are not confused. */
const NEARLY_ALL = 0.8;

/** Share of its recorded claims that must stand at an article's own address for no other text to be asked. */
const MOST = 0.5;

interface RecordedArticle extends ArticleAddress {
  key: string;
  live: boolean;
  /** Its claims' quotes, folded. */
  quotes: string[];
}

interface PresentArticle extends ArticleAddress {
  /** As `story.yaml` says it. */
  key: string | undefined;
  text: string;
}

const present = (stories: readonly ReadStory[]): PresentArticle[] =>
  stories.flatMap(({ story, entry, documents }) =>
    documents.map(({ id, text }) => {
      return { story, article: id, key: entry.articles[id]?.key, text: fold(text) };
    }),
  );

/** The recorded articles, those still live first. Of a withdrawn one the claims count that went with it. */
function recordedArticles(states: ReadonlyMap<string, State>): RecordedArticle[] {
  const quotes = new Map<string, string[]>();
  const articles = [...states].flatMap(([story, state]) =>
    lastEvents(state, 'article').map((event) => ({ story, event })),
  );
  const withdrawnIn = new Map(
    articles.map(({ story, event }) => [
      addressKey({ story, article: event.id }),
      isLive(event) ? null : event.edition,
    ]),
  );
  for (const { story, event } of knownClaims(states, () => false)) {
    const address = addressKey({ story, article: event.article });
    const counts = isLive(event) || withdrawnIn.get(address) === event.edition;
    if (!counts || event.quote === WITHHELD) continue;
    quotes.set(address, [...(quotes.get(address) ?? []), fold(event.quote)]);
  }
  return articles
    .map(({ story, event }) => ({
      story,
      article: event.id,
      key: event.key,
      live: isLive(event),
      quotes: quotes.get(addressKey({ story, article: event.id })) ?? [],
    }))
    .sort((a, b) => Number(b.live) - Number(a.live));
}

/** Share of an article's recorded claims that stand in a text; 0 where it is below `least`. */
function shareIn(text: string, { quotes }: RecordedArticle, least: number): number {
  let missing = 0;
  for (const quote of quotes) {
    if (!text.includes(quote)) missing += 1;
    if (missing > quotes.length * (1 - least)) return 0;
  }
  return quotes.length === 0 ? 0 : 1 - missing / quotes.length;
}

/**
 * Which recorded article each article of today is. In its own story an article is known by the key
 * that `story.yaml` gives, or by its file name while most of its claims stand there; else, in any
 * story, by its text, if nearly all claims of a recorded article stand in it and no other text has
 * as many; at last by its file name, whatever it says now.
 * @returns recorded addresses by the addresses of today, as `story/article`.
 */
export function recognise(
  states: ReadonlyMap<string, State>,
  stories: readonly ReadStory[],
): Map<string, RecordedArticle> {
  const found = new Map<string, RecordedArticle>();
  const records = new Set(recordedArticles(states));
  const open = new Set(present(stories));
  const take = (article: PresentArticle, record: RecordedArticle): void => {
    if (!open.delete(article) || !records.delete(record)) return;
    found.set(addressKey(article), record);
  };
  const each = (fits: (article: PresentArticle, record: RecordedArticle) => boolean): void => {
    const byStory = Map.groupBy(records, ({ story }) => story);
    for (const article of open) {
      const record = byStory
        .get(article.story)
        ?.find((one) => records.has(one) && fits(article, one));
      if (record) take(article, record);
    }
  };
  each((one, record) => record.live && one.key === record.key && one.article === record.article);
  each(({ key }, record) => record.live && key === record.key);
  each(
    (one, record) =>
      record.live && one.article === record.article && shareIn(one.text, record, MOST) > 0,
  );
  for (const live of [true, false])
    for (const record of [...records].filter((one) => one.live === live)) {
      const shares = [...open]
        .map((article) => ({ article, share: shareIn(article.text, record, NEARLY_ALL) }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share);
      const [best, rival] = shares;
      if (best && best.share !== rival?.share) take(best.article, record);
    }
  each((one, record) => one.article === record.article);
  return found;
}
