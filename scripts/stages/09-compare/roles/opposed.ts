import type { Article } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Finding } from '../detector.ts';
import { inOneSentence, isCurrent, isHeld, isSame, readingOf, type Office } from './office.ts';
import { departmentsDiffer, officesDiffer, ranksDiffer, sameOffice } from './ranks.ts';

/** How sure each way of finding is: a status may be told loosely, two ranks or two holders hardly. */
const STATUS_SURE = 0.75;
const RANK_SURE = 0.8;
const HOLDER_SURE = 0.8;

const articlesOf = (offices: readonly Office[]): Article[] =>
  offices.map(({ witness }) => witness.article);
/** What a disagreement about a person’s roles is on. */
export const pointOf = (person: string): string => `the role of ${person}`;

/** One office, held now in one article and formerly, as acting or not yet in another. */
export function statusesDiffer(person: string, offices: readonly Office[]): Finding[] {
  const held = offices.filter((office) => isCurrent(office) && isHeld(office));
  const isOf = (some: readonly Office[], office: Office): boolean =>
    some.some((one) => isSame(one, office));
  const other = offices.filter((office) => !isCurrent(office) && isOf(held, office));
  const same = held.filter((office) => isOf(other, office));
  if (same.length === 0 || other.length === 0) return [];
  const [one, two] = [articlesOf(same), articlesOf(other)];
  const nature = precede(one, two) || precede(two, one) ? 'change' : 'contradiction';
  const readings = [readingOf(same), readingOf(other)];
  return [{ nature, point: pointOf(person), readings, score: STATUS_SURE }];
}

/** Those that can be the first of two offices and not the second: "minister" may be either of two. */
const likeOnly = (offices: readonly Office[], one: Office, other: Office): Office[] =>
  offices.filter(
    ({ fact: { role } }) => sameOffice(role, one.fact.role) && !sameOffice(role, other.fact.role),
  );

/**
 * Can one person not have both? Two ranks of one ladder exclude each other; so do offices that may
 * follow on each other, or that somebody may hold together after all, where one sentence of two
 * articles has one each. An article that gives both tells of a promotion, of two times, or of both
 * departments being the person's.
 */
function excludeEachOther(a: Office, b: Office, offices: readonly Office[]): boolean {
  const [one, other] = [a.fact.role, b.fact.role];
  const [ranks, ministers] = [ranksDiffer(one, other), departmentsDiffer(one, other)];
  if (!ranks && !ministers && !officesDiffer(one, other)) return false;
  const [these, those] = [likeOnly(offices, a, b), likeOnly(offices, b, a)].map(articlesOf);
  const both = these?.some((article) => those?.includes(article)) ?? false;
  if (both && ministers) return false;
  return (ranks && !both) || inOneSentence(a, b);
}

/** Offices of which a person holds one at a time. */
export function ranksOpposed(person: string, offices: readonly Office[]): Finding[] {
  const held = offices.filter(isCurrent);
  const against = (one: Office): Office[] =>
    held.filter((other) => excludeEachOther(one, other, held));
  const first = held.find((one) => against(one).length > 0);
  const second = first && against(first)[0];
  if (!first || !second) return [];
  const readings = [likeOnly(held, first, second), likeOnly(held, second, first)].map(readingOf);
  return [{ nature: 'contradiction', point: pointOf(person), readings, score: RANK_SURE }];
}

/**
 * An article gives a person the office that others give to someone else, while they give this
 * person another one. Only offices of two words or more: there are many directors, but one museum
 * director.
 */
export function heldByAnother(odd: Office, all: readonly Office[]): Finding[] {
  const { role, person } = odd.fact;
  const here = ({ witness }: Office): boolean => witness.article.id === odd.witness.article.id;
  const elsewhere = all.filter((office) => !here(office));
  const holders = elsewhere.filter(
    (office) => office.fact.role === role && office.fact.person !== person && isCurrent(office),
  );
  const own = elsewhere.filter(({ fact }) => fact.person === person);
  const confirmed =
    own.some(({ fact }) => sameOffice(fact.role, role)) ||
    all.some(
      (office) => here(office) && office.fact.role === role && office.fact.person !== person,
    );
  if (!role.includes(' ') || !isCurrent(odd) || confirmed) return [];
  if (holders.length === 0 || own.length === 0) return [];
  const office = own.filter(({ fact }) => fact.role === own[0]?.fact.role);
  const readings = [readingOf([odd]), readingOf(office)];
  return [{ nature: 'contradiction', point: pointOf(person), readings, score: HOLDER_SURE }];
}
