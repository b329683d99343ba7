import type { SegmentedArticle } from '../03-segment/index.ts';
import { draftOf, type Draft } from './draft.ts';
import { genderOfNoun, type Gender } from './lexicon/gender.ts';
import { partsOf } from './parts.ts';
import type { Part } from './rules/rule.ts';
import { continueQuotations } from './run-on.ts';
import { textOf, viewsOf, type View } from './view.ts';
import type { Directory } from './who/directory.ts';
import { isOrganisationName } from './who/kind.ts';
import { mentionsOf } from './who/mention.ts';
import { resolve } from './who/resolve.ts';
import type { Resolved, Trace } from './who/trail.ts';

/** Fewer words make no statement ("Nobody came." is one). */
const LEAST_WORDS = 2;

/** A question in the outlet's own voice, or a scrap, states nothing. */
function statesSomething(part: Part): boolean {
  const words = part.words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const question = part.words.at(-1)?.text === '?' && !part.words.some((word) => word.quoted);
  return words.length >= LEAST_WORDS && !question;
}

/**
 * Is what the name means sure enough for a pronoun to go back to it? A name of two words that no
 * article tells to be a person's may be a place or a thing, and so may a first word with a capital.
 */
function isKnown(
  { kind, name }: Resolved,
  { people, organisations }: Directory,
  inside: boolean,
): boolean {
  if (kind === 'person') return people.some((person) => person.name === name);
  return (
    kind !== 'organisation' || inside || organisations.includes(name) || isOrganisationName(name)
  );
}

/** The names in the sentence, for the pronouns behind them. */
function namesIn(
  view: View,
  directory: Directory,
  trail: readonly Trace[],
  sentence: number,
): Trace[] {
  const situation = { article: view.article.id, directory, trail, sentence, tail: '' };
  return mentionsOf(view).flatMap((mention) => {
    const resolved = mention.quoted ? undefined : resolve(mention, situation);
    if (!resolved || !isKnown(resolved, directory, mention.phrase.start > view.sentence.start))
      return [];
    const { start, end, plural } = mention.phrase;
    return [{ start, end, resolved, noun: null, gender: null, plural, prominent: false, sentence }];
  });
}

function genderOf(mention: string): Gender | null {
  const words = mention.toLowerCase().split(/\s+/);
  const [first] = words;
  return first === 'he' || first === 'she' ? first : genderOfNoun(words.at(-1) ?? '');
}

/** Those who vouched for the sentence's claims; pronouns after it mean them first. */
function speakersOf(view: View, drafts: readonly Draft[], sentence: number): Trace[] {
  return drafts.flatMap(({ resolved, spans }) => {
    if (!resolved || !spans.source) return [];
    const mention = textOf(view.article, spans.source);
    const noun = mention.toLowerCase().split(/\s+/).at(-1) ?? '';
    const plural = resolved.kind === 'unnamed' && /(?:s|people|men)$/.test(noun);
    return [
      {
        ...spans.source,
        resolved,
        noun,
        gender: genderOf(mention),
        plural,
        prominent: true,
        sentence,
      },
    ];
  });
}

/** The claims of one article, in the order of its text. */
export function attributeArticle(article: SegmentedArticle, directory: Directory): Draft[] {
  const trail: Trace[] = [];
  const drafts = viewsOf(article).flatMap((view, sentence) => {
    trail.push(...namesIn(view, directory, trail, sentence));
    const here = partsOf(view)
      .filter(statesSomething)
      .map((part) => draftOf(part, { directory, trail, sentence }));
    trail.push(...speakersOf(view, here, sentence));
    return here;
  });
  return continueQuotations(article, drafts);
}
