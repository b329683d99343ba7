import type { Token } from '../../03-segment/index.ts';
import { conditionOf } from './conditions.ts';

/** Nouns that count people without telling which people. */
const ANYONE =
  /^(?:people|person|others?|victim|body|death|fatality|casualty|individual|life|injury|arrest|case|layoff|soul)$/;
/** Nouns of particular people: what befalls them is counted apart from the rest. */
const PERSON =
  /^(?:man|woman|child|kid|boy|girl|baby|adult|student|pupil|employee|staff|troop|civilian|resident|patient|passenger|crew|migrant|refugee|tourist|militant|guest|\w+(?:er|or|ist|ian|man|woman))$/;
/** Nouns that end like those of people. */
const NO_PERSON =
  /^(?:newspaper|paper|number|member|computer|car|floor|door|letter|quarter|river|tower|power|order|offer|water|winter|summer|corner|error|factor|sector|tractor|motor|helicopter|list|mist|twist)$/;
/** What people who work somewhere are, where they are counted as laid off. */
const WORKER = /^(?:worker|employee|staff|job|post|role|position|redundancy|cut)$/;
/** Those who are infected are patients, whatever they are called. */
const PATIENT = /^(?:patient|resident|infection)$/;
/** Nouns behind a number that count nothing of the story. */
const EMPTY = /^(?:way|time|thing|reason|side|half|point|fact|end|vote|kind|sort|step|word)$/;
/** Words of time that follow a noun without belonging to it: "gale last night". */
const TEMPORAL =
  /^(?:last|next|this|late|early|ago|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Adjectives that tell nothing apart. */
const VAGUE =
  /^(?:other|more|such|own|many|further|additional|new|whole|same|different|separate|remaining|total)$/;
/** What may stand between "of" and the noun: "two of the boats", "two of them children". */
const OF_WHICH = /^(?:the|its|their|our|his|her|these|those|them|which|whom)$/i;
/** Nouns that stand for several people without an ending that says so. */
const COLLECTIVE = /^(?:crew|staff|police|personnel|people|youth|wounded|injured)$/;
/** "The number of arrests rose to 14." */
const SUMMED = /\bnumber of (?:the )?([\p{L}-]+(?: [\p{L}-]+)?)\b/iu;

interface NounPhrase {
  head: string;
  modifiers: string[];
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && !TEMPORAL.test(token.lemma);
/** The tagger takes many a participle before a noun for a verb: "30 armed guards". */
const isParticiple = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.pos === 'VERB' && /(?:ed|ing)$/.test(token.text) && next?.pos === 'NOUN';

/** The noun phrase that begins at `from`, "of the" left out: adjectives and nouns, the last noun its head. */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  let first = tokens.findIndex((token) => token.start >= from);
  if (first < 0) return null;
  if (tokens[first]?.lemma === 'of') first += OF_WHICH.test(tokens[first + 1]?.text ?? '') ? 2 : 1;
  let last = first + (isParticiple(tokens[first], tokens[first + 1]) ? 1 : 0);
  while (isNominal(tokens[last])) last += 1;
  // "212 of the country's 3,480 polling stations": stations are counted, not countries.
  if (/^['’]s?$/.test(tokens[last]?.text ?? '')) {
    const owned = tokens.findIndex((token, i) => i > last && token.pos !== 'NUM');
    return owned < 0 ? null : nounPhraseAt(tokens, tokens[owned]?.start ?? from);
  }
  const phrase = tokens.slice(first, last + joinedBehind(tokens, last));
  const head = phrase.findLastIndex((token) => token.pos === 'NOUN');
  const noun = phrase[head];
  if (!noun || noun.text.length < 3 || noun.text.includes('.')) return null;
  const modifiers = phrase
    .slice(0, head)
    .map((token) => token.lemma)
    .filter((lemma) => !VAGUE.test(lemma));
  return { head: noun.lemma, modifiers };
}

/** "310 guests and staff" counts both together: the bare noun behind "and" belongs to the phrase. */
function joinedBehind(tokens: readonly Token[], last: number): number {
  const [noun, and, next, behind] = tokens.slice(last - 1, last + 3);
  const joined =
    noun?.pos === 'NOUN' &&
    and?.lemma === 'and' &&
    next?.pos === 'NOUN' &&
    behind?.pos !== 'NOUN' &&
    (next.text !== next.lemma || COLLECTIVE.test(next.lemma));
  return joined ? 2 : 0;
}

/**
 * What a number counts, as `Fact.of` has it: "armed guard", "people killed", "child killed".
 * Null where the text does not say or the number counts nothing.
 * @param clause the clause's words before and behind the number.
 */
export function countedAt(
  tokens: readonly Token[],
  from: number,
  clause: { before: string; after: string },
): string | null {
  const phrase = nounPhraseAt(tokens, from);
  // What befalls those before an "and" is not said of those behind it.
  const condition = conditionOf(clause.before.split(' and ').at(-1) ?? '', clause.after);
  if (!phrase) {
    if (condition) return `people ${condition}`;
    return SUMMED.exec(clause.before)?.[1]?.toLowerCase() ?? null;
  }
  const { head, modifiers } = phrase;
  if (EMPTY.test(head)) return null;
  const anyone =
    ANYONE.test(head) ||
    (condition === 'laid off' && WORKER.test(head)) ||
    (condition === 'infected' && PATIENT.test(head));
  if (condition && anyone) return `people ${condition}`;
  const noun = [...modifiers, head].join(' ');
  return condition && PERSON.test(head) && !NO_PERSON.test(head) ? `${noun} ${condition}` : noun;
}
