import { strings } from '../strings.ts';
import { labelOf } from './article-name.ts';
import { dateInWords } from './dates.ts';
import type { Note } from './note.ts';
import type { Speaker } from './speaker.ts';

/** What the edition adds to a claim for a reference to it. */
export interface Cited {
  /** Name of the site. */
  edition: string;
  /** Full address of the claim's page. */
  permalink: string;
  /** The story never happened. */
  invented: boolean;
  /** Of the site, BCP 47. */
  language: string;
}

/** One plain sentence that refers to a claim, made of what is known: nothing stands for what is not. */
export function referenceOf(note: Note, cited: Cited): string {
  const { article, claim, number, speaker } = note;
  return strings.cite.said({
    speaker: claim.source.slug === null ? null : speakerIn(speaker),
    title: isolated(labelOf(article)),
    outlet: article.outlet && isolated(article.outlet),
    date: article.published && dateInWords(article.published, cited.language),
    claim: strings.claim.number(number, article.siglum),
    ...cited,
  });
}

function speakerIn({ name, about }: Speaker): string {
  return about === null ? isolated(name) : strings.cite.speaker(isolated(name), isolated(about));
}

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words that run the other way, so closed off (Unicode Annex 9, FSI and PDI) that they take no comma or number with them. */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** A claim's words as HTML to paste elsewhere, with the reference under them. */
export function quotationOf(note: Note, cited: Cited): string {
  const { article, claim } = note;
  const link = escaped(cited.permalink);
  const reference = escaped(referenceOf(note, cited)).replace(
    link,
    `<a href="${link}">${link}</a>`,
  );
  return [
    '<figure>',
    `<blockquote cite="${link}" lang="${escaped(article.language)}" dir="auto">${escaped(claim.quote)}</blockquote>`,
    `<figcaption>${reference}</figcaption>`,
    '</figure>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
