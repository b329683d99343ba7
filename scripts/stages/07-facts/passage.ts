import type { Source } from '../../../src/domain/index.ts';
import type { Token } from '../03-segment/index.ts';
import { localZone } from './times/clock.ts';
import type { Passage } from './dimension.ts';
import { learnPeople } from './people/people.ts';
import { LONGEST } from './tokens.ts';
import { quantitiesIn } from './quantities/quantity.ts';

interface Words {
  text: string;
  start: number;
  tokens: readonly Token[];
  published: string | null;
}

/** Makes the claims of one story ready for the dimensions: what it takes the whole story to know. */
export function passages(claims: readonly Words[], sources: readonly Source[]): Passage[] {
  const read = claims.map((claim) => ({ ...claim, text: claim.text.slice(0, LONGEST) }));
  const texts = read.map(({ text }) => text);
  const people = learnPeople(sources, texts);
  const zone = localZone(texts);
  return read.map((claim) => ({ ...claim, people, zone, quantities: quantitiesIn(claim.text) }));
}
