import type { SourceKind } from '../../../../src/domain/index.ts';
import type { Phrase } from '../grammar/phrase.ts';
import { isCommonNoun, ORGANISATION_NOUNS, PERSON_NOUNS, singularOf } from '../lexicon/nouns.ts';
import type { Person } from './directory.ts';
import { isDocument, isOneOf } from './kind.ts';
import type { Situation } from './situation.ts';
import { words } from '../lexicon/words.ts';
import { latest, sourceOf, type Resolved, type Trace } from './trail.ts';

const fold = (words: string): string[] => words.toLowerCase().split(/[\s-]+/);
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isPossessive = (word: string): boolean => /^['’]s?$/.test(word);

/** The phrase's words without determiner and owner's ending. */
function describe({ modifiers, noun }: Phrase): string {
  return [...modifiers, noun ?? ''].join(' ').replace(/ (?=['’]s?\b)/g, '');
}

/** The one person of the article, else of the story, whose role the phrase gives ("the finance director"). */
function holderOf(
  { noun, modifiers }: Phrase,
  { article, directory, trail }: Situation,
): Person | undefined {
  const head = fold(noun ?? '').at(-1);
  const told = modifiers.filter((word) => !isPossessive(word)).map((word) => word.toLowerCase());
  const holders = (only: string | null): Person[] =>
    directory.people.filter(({ roles }) =>
      roles.some(({ role, article: where }) => {
        const title = fold(role.replace(/ (?:of|for|at|in|on) .*$/i, ''));
        const agrees = told.every((word) => fold(role).includes(word) || title.length <= 1);
        return (only === null || where === only) && title.at(-1) === head && agrees;
      }),
    );
  const here = holders(article);
  const candidates = here.length > 0 ? here : holders(null);
  if (candidates.length <= 1) return candidates[0];
  // "The minister" among several is the one whom the article spoke of last.
  const last = trail.findLast(({ resolved }) =>
    candidates.some(({ name }) => name === resolved.name),
  );
  return candidates.find(({ name }) => name === last?.resolved.name);
}

function unnamed(phrase: Phrase, tail: string): Resolved {
  const told = [...phrase.modifiers.filter((word) => !isPossessive(word)), phrase.noun ?? ''].join(
    ' ',
  );
  // The capital of a sentence's first word goes; that of a name inside stays.
  const [first = ''] = told.toLowerCase().split(' ');
  const opens =
    phrase.determiner === 'none' && (isCommonNoun(first) || phrase.modifiers.length === 0);
  const plain = opens ? told.charAt(0).toLowerCase() + told.slice(1) : told;
  // "The mayor of Aldport" is known by the office; "the volunteers of the Harbour Watch" by the body.
  const describes = phrase.determiner !== 'definite' || (phrase.plural && tail.startsWith('of '));
  const where = describes && tail !== '' ? ` ${tail}` : '';
  return sourceOf(`Unnamed ${plain}${where}`, 'unnamed');
}

/** Nouns for a business, by which texts go back to the one they speak of. */
const BUSINESS = words(
  'company firm group business manufacturer maker retailer carrier airline bank developer',
);
/** Words in the names of bodies that are no business. */
const PUBLIC_BODY =
  /\b(?:ministry|police|council|court|authority|union|government|agency|department|commission|parliament|army|association|federation|university|hospital)\b/i;

/** The business of which the article spoke last: "the company". */
function businessOf(phrase: Phrase, { trail, sentence }: Situation): Resolved | undefined {
  const bare = phrase.determiner === 'definite' && phrase.modifiers.length === 0;
  if (!bare || !BUSINESS.has(phrase.noun ?? '')) return undefined;
  const look = (prominent: boolean): Trace | undefined =>
    latest(
      trail,
      sentence,
      phrase.start,
      (trace) =>
        trace.resolved.kind === 'organisation' &&
        !PUBLIC_BODY.test(trace.resolved.name) &&
        (!prominent || trace.prominent),
    );
  const trace = look(true) ?? look(false);
  return (
    trace && { ...trace.resolved, role: null, antecedent: { start: trace.start, end: trace.end } }
  );
}

/** The organisation of the story whose name ends in the noun ("the council"), where there is just one. */
function bodyOf(phrase: Phrase, { directory }: Situation): Resolved {
  const noun = phrase.noun ?? '';
  const told = phrase.modifiers
    .filter((word) => !isPossessive(word))
    .map((word) => word.toLowerCase());
  const [only, ...others] = directory.organisations.filter(
    (name) =>
      [noun, singularOf(noun)].includes(fold(name).at(-1) ?? '') &&
      told.every((word) => fold(name).includes(word)),
  );
  if (only !== undefined && others.length === 0 && !phrase.plural)
    return sourceOf(only, 'organisation');
  return sourceOf(
    capitalise([...phrase.modifiers.filter((word) => !isPossessive(word)), noun].join(' ')),
    'organisation',
  );
}

/** Whom or what a common noun means: "the report" is the one met before, "the mayor" the one who is it. */
export function resolveNoun(phrase: Phrase, situation: Situation): Resolved {
  const { trail, sentence } = situation;
  const noun = phrase.noun ?? '';
  const metBefore = (kind: SourceKind): Resolved | undefined => {
    if (phrase.determiner !== 'definite') return undefined;
    const trace = latest(
      trail,
      sentence,
      phrase.start,
      ({ resolved, noun: met }) => resolved.kind === kind && met === noun,
    );
    return trace && { ...trace.resolved, antecedent: { start: trace.start, end: trace.end } };
  };
  if (isDocument(phrase))
    return metBefore('document') ?? sourceOf(capitalise(describe(phrase)), 'document');
  const body = isOneOf(noun, ORGANISATION_NOUNS) || noun === 'police';
  const bare = phrase.determiner === 'definite' && phrase.modifiers.length === 0;
  if (isOneOf(noun, PERSON_NOUNS) && !(body && bare)) {
    if (phrase.plural || phrase.determiner !== 'definite') return unnamed(phrase, situation.tail);
    const holder = holderOf(phrase, situation);
    const named = holder && trail.findLast((trace) => trace.resolved.name === holder.name);
    const antecedent = named ? { start: named.start, end: named.end } : null;
    return (
      metBefore('unnamed') ??
      (holder
        ? { name: holder.name, kind: 'person', antecedent, role: describe(phrase) }
        : unnamed(phrase, situation.tail))
    );
  }
  if (body) return businessOf(phrase, situation) ?? bodyOf(phrase, situation);
  return unnamed(phrase, situation.tail);
}
