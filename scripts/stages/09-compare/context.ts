import type { Span } from '../../../src/domain/index.ts';
import type { Clause } from '../07-facts/index.ts';
import type { Collation, Witness } from './collation.ts';

/** A clause of less content words than this says too little alone: the one before it counts, too. */
const SCANT = 3;

/** The clause of a claim in which a span stands. */
export function clauseAt({ clauses }: Witness, { start }: Pick<Span, 'start'>): Clause | undefined {
  return clauses.findLast((clause) => clause.start <= start) ?? clauses[0];
}

/** The content words around a span of a claim: those of its clause, and where they are few of the one before. */
export function contextAt(witness: Witness, span: Pick<Span, 'start'>): Set<string> {
  const clause = clauseAt(witness, span);
  const before = clause ? witness.clauses[witness.clauses.indexOf(clause) - 1] : undefined;
  const words = clause?.content ?? [];
  return new Set(words.length < SCANT ? [...(before?.content ?? []), ...words] : words);
}

/**
 * Cosine of two sets of content words weighted by how much they tell, from 0 to 1.
 * @param without words that do not count, on either side.
 */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: Collation['weight'],
  without: ReadonlySet<string> = new Set(),
): number {
  let [shared, first, second] = [0, 0, 0];
  for (const word of a) {
    const square = without.has(word) ? 0 : weight(word) ** 2;
    first += square;
    if (b.has(word)) shared += square;
  }
  for (const word of b) second += without.has(word) ? 0 : weight(word) ** 2;
  return shared === 0 ? 0 : shared / Math.sqrt(first * second);
}

/** Words that set a figure or an event apart from the present one. */
const OTHER_TIME =
  /^(?:last|previous|previously|prior|next|earlier|ago|former|formerly|initially|originally|usual|normally|average|record|typical|typically)$/;
/** Words that make what a whole claim says of a figure a forecast. */
const FORECAST = /^(?:forecast|project|projection|predict|prediction|expectation)$/;

/** A time this many days before publication is not that of the story's event. */
const LONG_AGO = 45;
const DAY = 86_400_000;
/** What began then goes on now: "41 have fallen ill since February". */
const RUNS_ON = /\b(?:since|from)(?: \S+)? $/i;

const lemmasOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma));

/** Times that lie long before publication: of the clause, or of a claim that names no nearer one. */
function longAgo({ claim, article }: Witness, clause: Clause): string[] {
  const { published } = article;
  if (published === null) return [];
  const limit = Date.parse(published.slice(0, 10)) - LONG_AGO * DAY;
  const times = claim.facts.flatMap((fact) =>
    fact.dimension === 'time' &&
    fact.from !== null &&
    fact.to !== null &&
    !RUNS_ON.test(claim.quote.slice(0, fact.start - claim.start))
      ? [{ ...fact, from: fact.from, long: Date.parse(fact.to.slice(0, 10)) < limit }]
      : [],
  );
  const inClause = times.filter(({ start, end }) => clause.start <= start && end <= clause.end);
  const near = inClause.length > 0 ? inClause : times.every(({ long }) => long) ? times : [];
  return near.filter(({ long }) => long).map(({ from }) => from);
}

/** "In May, …", "Last autumn, …": what opens so tells of another event, unless it is the month of publication. */
const OPENS = /^(?:In|Back in|During|Last) (?:early |late |mid-)?(?:the )?$/;

/** The month or year that a claim opens with, where it is not that of publication. */
function backgroundOf({ claim, article }: Witness): string[] {
  return claim.facts.flatMap((fact) =>
    fact.dimension === 'time' &&
    /^(?:month|year)$/.test(fact.grain) &&
    OPENS.test(claim.quote.slice(0, fact.start - claim.start)) &&
    (article.published === null || fact.to === null || fact.to < article.published.slice(0, 10))
      ? [fact.from ?? fact.surface]
      : [],
  );
}

/** The words and times that place a figure or an event in another time, or make it a forecast or a norm. */
export function otherTimes(witness: Witness, clause: Clause | undefined): Set<string> {
  if (!clause) return new Set();
  return new Set([
    ...lemmasOf([clause]).filter((lemma) => OTHER_TIME.test(lemma)),
    ...lemmasOf(witness.clauses).filter((lemma) => FORECAST.test(lemma)),
    ...longAgo(witness, clause),
    ...backgroundOf(witness),
  ]);
}

/** Does the claim only suppose its content: "if you own a home …"? */
export const supposes = ({ clauses }: Witness): boolean =>
  clauses.some(({ tokens }) => /^(?:if|unless|suppose|imagine)$/.test(tokens[0]?.lemma ?? ''));

/** Do two claims have one voice: one article, and one source in it? Nobody contradicts themselves in one breath. */
export const sameVoice = (a: Witness, b: Witness): boolean =>
  a.article.id === b.article.id && a.claim.source.name === b.claim.source.name;
