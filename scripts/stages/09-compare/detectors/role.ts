import type { Article, FactOf } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Witness } from '../collation.ts';
import type { Detector, Finding, FoundReading } from '../detector.ts';
import { isHeld, ranksDiffer, sameOffice } from '../roles/ranks.ts';

/** A role that an article gives a person. */
interface Office {
  witness: Witness;
  fact: FactOf<'role'>;
}

/** How sure each way of finding is: a status may be told loosely, two ranks or two holders hardly. */
const STATUS_SURE = 0.75;
const RANK_SURE = 0.8;
const HOLDER_SURE = 0.8;

const readingOf = (offices: readonly Office[]): FoundReading => ({
  value: offices[0]?.fact.surface ?? '',
  voices: offices.map(({ witness, fact: { start, end } }) => ({ witness, mark: { start, end } })),
});

const isCurrent = ({ fact }: Office): boolean => fact.status === 'current';
const articlesOf = (offices: readonly Office[]): Article[] =>
  offices.map(({ witness }) => witness.article);
const pointOf = (person: string): string => `the role of ${person}`;

/** One office, held now in one article and formerly, as acting or not yet in another. */
function statusesDiffer(person: string, offices: readonly Office[]): Finding[] {
  const held = offices.filter((office) => isCurrent(office) && isHeld(office.fact.role));
  const isOf = (some: readonly Office[], { fact }: Office): boolean =>
    some.some((office) => sameOffice(office.fact.role, fact.role));
  const other = offices.filter((office) => !isCurrent(office) && isOf(held, office));
  const same = held.filter((office) => isOf(other, office));
  if (same.length === 0 || other.length === 0) return [];
  const [one, two] = [articlesOf(same), articlesOf(other)];
  const nature = precede(one, two) || precede(two, one) ? 'change' : 'contradiction';
  const readings = [readingOf(same), readingOf(other)];
  return [{ nature, point: pointOf(person), readings, score: STATUS_SURE }];
}

/** Two ranks of one ladder. An article that gives both tells of a promotion, or of two times. */
function ranksOpposed(person: string, offices: readonly Office[]): Finding[] {
  const groups: Office[][] = [];
  for (const office of offices.filter(isCurrent)) {
    const group = groups.find(([first]) => first && sameOffice(first.fact.role, office.fact.role));
    if (group) group.push(office);
    else groups.push([office]);
  }
  const opposed = (one: Office[], other: Office[]): boolean =>
    one.some((a) => other.some((b) => ranksDiffer(a.fact.role, b.fact.role))) &&
    !articlesOf(one).some((article) => articlesOf(other).includes(article));
  const first = groups.find((one) => groups.some((other) => opposed(one, other)));
  if (!first) return [];
  const readings = [first, ...groups.filter((other) => opposed(first, other))].map(readingOf);
  return [{ nature: 'contradiction', point: pointOf(person), readings, score: RANK_SURE }];
}

/**
 * An article gives a person the office that others give to someone else, while they give this
 * person another one. Only offices of two words or more: there are many directors, but one museum
 * director.
 */
function heldByAnother(odd: Office, all: readonly Office[]): Finding[] {
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

export const role: Detector = {
  name: 'role',
  kind: 'role',
  about:
    'Roles of one person that cannot be held together: an office held and formerly held, two ranks of one ladder, an office that others give to someone else. Several offices of one person are no difference.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 Deputy mayor Ada Holm opened the bridge.',
          'B 2031-03-01 Former deputy mayor Ada Holm opened the bridge.',
        ],
        finds: ['contradiction: Deputy mayor (A) × Former deputy mayor (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Health minister Ada Holm opened the bridge.',
          'B 2031-03-09 Former health minister Ada Holm was fined.',
        ],
        finds: ['change: Health minister (A) × Former health minister (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Colonel Ada Holm led the march.',
          'B 2031-03-01 Major Ada Holm led the march.',
        ],
        finds: ['contradiction: Colonel (A) × Major (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Museum director Ada Holm and fire chief Per Lund spoke.',
          'B 2031-03-01 Fire chief Ada Holm spoke.',
        ],
        finds: ['contradiction: Museum director (A) × Fire chief (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 Health minister Ada Holm opened the bridge.',
        'B 2031-03-01 Minister Ada Holm opened the bridge.',
      ],
      [
        'A 2031-03-01 Chairwoman Ada Holm opened the bridge.',
        'B 2031-03-01 Chief executive Ada Holm opened the bridge.',
      ],
      [
        'A 2031-03-01 President Ada Holm opened the bridge.',
        'B 2031-03-01 Former president Ada Holm opened the bridge.',
      ],
    ],
  },
  detect({ witnesses }) {
    const all = witnesses.flatMap((witness) =>
      witness.claim.facts.flatMap((fact): Office[] =>
        fact.dimension === 'role' ? [{ witness, fact }] : [],
      ),
    );
    const byPerson = Map.groupBy(all, ({ fact }) => fact.person);
    const alone = [...byPerson].flatMap(([person, offices]) => [
      ...statusesDiffer(person, offices),
      ...ranksOpposed(person, offices),
    ]);
    const known = new Set(alone.map(({ point }) => point));
    const rest = [...byPerson].filter(([person]) => !known.has(pointOf(person)));
    return [
      ...alone,
      ...rest.flatMap(([, offices]) =>
        offices.flatMap((odd) => heldByAnother(odd, all)).slice(0, 1),
      ),
    ];
  },
};
