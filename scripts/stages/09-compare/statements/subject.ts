import { stem, type Clause } from '../../07-facts/index.ts';
import type { Token } from './predicates.ts';
import { verbGroupsOf, type VerbGroup } from './verb-group.ts';

/** Words that leave a part out: "some were not hurt" does not deny that some were. */
const PARTIAL =
  /^(?:some|someone|something|somebody|several|many|much|most|few|fewer|more|less|half|another|other|others|one|only|enough|dozen|hundred|thousand)$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

const isNominal = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|PRON)$/.test(pos);

/** The noun phrase at the end of some words: what "which" behind them stands for. */
const lastPhrase = (tokens: readonly Token[]): Token[] => {
  const head = tokens.findLastIndex(isNominal);
  const border = tokens.findLastIndex(
    (token, i) => i < head && !isNominal(token) && !/^(?:DET|ADJ|NUM)$/.test(token.pos),
  );
  return tokens.slice(border + 1, head + 1);
};

/**
 * The words that name the subject: those before the verb, and where they name none, those of the
 * clause before, or its last noun phrase where "who" stands for it.
 */
export function subjectOf(clause: Clause, group: VerbGroup, before: Clause | undefined): Token[] {
  const own = clause.tokens.slice(0, group.from);
  const nominal = own.filter(isNominal);
  if (nominal.some(({ lemma }) => !RELATIVE.test(lemma))) return own;
  const earlier = before?.tokens ?? [];
  return nominal.length > 0 ? lastPhrase(earlier) : [...earlier, ...own];
}

/** The first nouns in a row, with what stands before them: "the crew | of the ferry". */
export function headPhrase(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isNominal);
  const end = tokens.findIndex((token, i) => i > first && !isNominal(token));
  return first < 0 ? [] : tokens.slice(0, end < 0 ? tokens.length : end);
}

/** Does a noun phrase name a number or a part of its things only? */
export const isPartial = (phrase: readonly Token[]): boolean =>
  phrase.some(({ lemma, pos }) => pos === 'NUM' || PARTIAL.test(lemma));

/** Who does or suffers what a verb tells, as far as its own clause names them. */
export interface Subject {
  /** The stems of the words that name them: "the old mill", "Ada Holm". */
  names: ReadonlySet<string>;
  proper: boolean;
  passive: boolean;
}

/** The subject of a word that is the main verb of a group; null for other words, and where it is a pronoun or not named. */
export function subjectAt(tokens: readonly Token[], word: Token): Subject | null {
  const group = verbGroupsOf(tokens).find(({ to }) => tokens[to - 1] === word);
  const phrase = group ? headPhrase(tokens.slice(0, group.from)) : [];
  const head = phrase.at(-1);
  if (!group || !head || head.pos === 'PRON') return null;
  const names = new Set(phrase.filter(isNominal).map(({ lemma }) => stem(lemma)));
  return { names, proper: head.pos === 'PROPN', passive: group.passive };
}

/** Do two subjects name two people or things: that one was not sold denies nothing of the other? */
export const areTwo = (a: Subject | null, b: Subject | null): boolean =>
  a !== null &&
  b !== null &&
  a.passive === b.passive &&
  (a.passive || (a.proper && b.proper)) &&
  a.names.isDisjointFrom(b.names);
