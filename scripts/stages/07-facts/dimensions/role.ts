import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension } from '../dimension.ts';
import { placesBeside } from '../people/beside.ts';
import { NAME } from '../people/people.ts';
import { readRole } from '../people/roles.ts';

/** Capitalised words in a row: a title may run on into the name. */
const MENTION = new RegExp(String.raw`(?<![\p{L}’'-])${NAME}(?: ${NAME})*`, 'gu');

export const role: Dimension = {
  name: 'role',
  about:
    'The office or occupation that a text gives a person: before the name, beside it or in “who was the …”; current, former, acting or designate.',
  examples: {
    found: [
      { text: 'Health Minister Ada Holm spoke.', finds: ['Ada Holm: health minister'] },
      {
        text: 'They named former deputy mayor Ada Holm.',
        finds: ['Ada Holm: deputy mayor (former)'],
      },
      { text: 'Ada Holm, the mayor of Brack, agreed.', finds: ['Ada Holm: mayor'] },
      { text: 'Ada Holm, chief of Brack’s fire service, agreed.', finds: ['Ada Holm: chief'] },
      { text: 'The mayor of Brack, Ada Holm, agreed.', finds: ['Ada Holm: mayor'] },
      {
        text: 'Acting Chief Executive Ada Holm left.',
        finds: ['Ada Holm: chief executive (acting)'],
      },
      {
        text: 'Ada Holm, 44, who was the club’s treasurer, resigned.',
        finds: ['Ada Holm: treasurer'],
      },
      {
        text: 'They met Chief Operating Officer Ada Holm.',
        finds: ['Ada Holm: chief operating officer'],
      },
      {
        text: 'Former Brack Falls Mayor Ada Holm left.',
        finds: ['Ada Holm: brack falls mayor (former)'],
      },
      { text: 'Ex-governor Ada Holm left.', finds: ['Ada Holm: governor (former)'] },
      {
        text: 'Mayor-designate Ada Holm will be sworn in.',
        finds: ['Ada Holm: mayor (designate)'],
      },
      {
        text: 'Ada Holm was named acting director of the zoo.',
        finds: ['Ada Holm: director (acting)'],
      },
      {
        text: 'The head of operations, Ada Holm, agreed.',
        finds: ['Ada Holm: head of operations'],
      },
      {
        text: 'The governor’s chief adviser Ada Holm flew in.',
        finds: ['Ada Holm: chief adviser'],
      },
    ],
    silent: [
      'Ada Holm, who lives in Brack, agreed.',
      'The ministers met Ada Holm on Monday.',
      'Ada Holm, speaking to reporters, agreed.',
      'Ada Holm was named in the report.',
      'Ada Holm became ill.',
    ],
  },
  find(passage) {
    const { text, start, people } = passage;
    return [...text.matchAll(MENTION)].flatMap((mention): FactOf<'role'>[] => {
      const named = people.named(mention[0]);
      if (!named) return [];
      const name = mention.index + named.offset;
      const end = mention.index + mention[0].length;
      return placesBeside(passage, name, end).flatMap((place): FactOf<'role'>[] => {
        const read = readRole(place.words);
        const from = start + place.start;
        const span = { start: from, end: from + place.words.length, surface: place.words };
        return read ? [{ dimension: 'role', ...span, person: named.person, ...read }] : [];
      });
    });
  },
};
