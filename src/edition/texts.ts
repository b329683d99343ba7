import type { Article, Claim, Story } from '../domain/index.ts';
import { type Telling, tellingOf } from './note.ts';
import { found, type StoryIndex } from './story-index.ts';

/** How many voices a story has. */
export interface Voices {
  articles: number;
  /** Different outlets among those that are known. */
  outlets: number;
  /** Articles that name no outlet; how many outlets they are is not known. */
  unstated: number;
  /** Independent texts; as many as articles where no two share one. */
  texts: number;
}

export function voicesOf({ articles, texts }: Story): Voices {
  const outlets = articles.flatMap(({ outlet }) => outlet ?? []);
  return {
    articles: articles.length,
    outlets: new Set(outlets).size,
    unstated: articles.length - outlets.length,
    texts: texts.length,
  };
}

/** Of an article: how much of its own words stands in the other one, too, 0 to 1. */
export interface Share {
  article: Article;
  other: Article;
  share: number;
}

/** A text that several articles print. */
export interface SharedText {
  articles: readonly Article[];
  /** For every two of its articles the greater share of the two. */
  shares: readonly Share[];
  /** The sentences of each passage, article by article. */
  passages: readonly (readonly { article: Article; tellings: readonly Telling[] }[])[];
}

/** The texts that several articles print, in the order of publication. */
export function sharedTextsOf(index: StoryIndex): SharedText[] {
  const article = (id: string): Article => found(index.articles, id, 'article');
  return index.story.texts
    .filter(({ articles }) => articles.length > 1)
    .map(({ articles, pairs, passages }) => ({
      articles: articles.map(article),
      shares: pairs.map(({ articles: [a, b], shares: [ofA, ofB] }) =>
        ofA > ofB
          ? { article: article(a), other: article(b), share: ofA }
          : { article: article(b), other: article(a), share: ofB },
      ),
      passages: passages.map((passage) =>
        [
          ...Map.groupBy(
            passage.map((id) => tellingOf(index, id)),
            (telling) => telling.article,
          ),
        ].map(([article, tellings]) => ({ article, tellings })),
      ),
    }));
}

/** With whom an article shares its text and how much of it, in the order of publication. */
export function sharesOf(index: StoryIndex, id: string): Share[] {
  const article = (other: string): Article => found(index.articles, other, 'article');
  return (index.textOf.get(id)?.pairs ?? []).flatMap(
    ({ articles: [a, b], shares: [ofA, ofB] }): Share[] => {
      if (a === id) return [{ article: article(a), other: article(b), share: ofA }];
      if (b === id) return [{ article: article(b), other: article(a), share: ofB }];
      return [];
    },
  );
}

/**
 * With which articles one is compared, in the order of publication, where those of the story tell
 * of several events; null where all of them are compared with each other.
 */
export function comparedWith({ story, articles }: StoryIndex, id: string): Article[] | null {
  const event = story.events.find((ids) => ids.includes(id));
  if (event === undefined) return null;
  return event.filter((other) => other !== id).map((other) => found(articles, other, 'article'));
}

/**
 * The claims of an article whose point no other article was found to have: in the same words, in
 * others, or told differently. None where it is compared with no other article.
 */
export function onlyIn(index: StoryIndex, id: string): Claim[] {
  if (index.articles.size < 2 || comparedWith(index, id)?.length === 0) return [];
  const elsewhere = (claim: string): boolean => found(index.claims, claim, 'claim').article !== id;
  return (index.claimsIn.get(id) ?? []).filter(({ id: claim }) => {
    const differing = (index.disagreementsOn.get(claim) ?? []).flatMap(({ readings }) =>
      readings.flatMap(({ claims }) => claims),
    );
    return ![...(index.alignedWith.get(claim) ?? []), ...differing].some(elsewhere);
  });
}
