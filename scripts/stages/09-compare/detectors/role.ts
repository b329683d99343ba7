import type { Detector } from '../detector.ts';
import { officesOf } from '../roles/office.ts';
import { heldByAnother, pointOf, ranksOpposed, statusesDiffer } from '../roles/opposed.ts';

export const role: Detector = {
  name: 'role',
  kind: 'role',
  about:
    'Roles of one person that cannot be held together: an office held and formerly held, two ranks of one ladder, an office that others give to someone else; and, in one sentence as two articles have it, two offices of which a person holds one at a time. Several offices of one person are no difference.',
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
      {
        lines: [
          'A 2031-03-01 Transport Minister Ada Holm promised that the bridge would open in May.',
          'B 2031-03-01 Health Minister Ada Holm promised that the bridge would open in May.',
        ],
        finds: ['contradiction: Transport Minister (A) × Health Minister (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The bridge will open in May, said Mayor Ada Holm of Brack.',
          'B 2031-03-01 The bridge will open in May, said Deputy Mayor Ada Holm of Brack.',
        ],
        finds: ['contradiction: Mayor (A) × Deputy Mayor (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Ada Holm, president of the bakers’ union, opened the bridge.',
          'B 2031-03-01 Ada Holm, former president of the bakers’ union, opened the bridge.',
        ],
        finds: ['contradiction: president (A) × former president (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 Transport Minister Ada Holm promised that the bridge would open in May.',
        'B 2031-03-01 Health and Transport Minister Ada Holm promised that the bridge would open in May.',
        'C 2031-03-01 Health Minister Ada Holm spoke in Brack.',
      ],
      [
        'A 2031-03-01 Mayor Ada Holm opened the bridge.',
        'B 2031-03-04 Governor Ada Holm spoke to farmers about the price of milk.',
      ],
      [
        'A 2031-03-01 Ada Holm, who was the director of the zoo, opened the bridge.',
        'B 2031-03-01 Ada Holm, former director of the zoo, opened the bridge.',
        'C 2031-03-01 Ada Holm, the director of the zoo from 2011 to 2024, opened the bridge.',
      ],
      [
        'A 2031-03-01 Ada Holm, director of the zoo, opened the bridge.',
        'B 2031-03-01 Ada Holm, former director of the mill, opened the bridge.',
      ],
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
  detect(collation) {
    const all = officesOf(collation);
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
