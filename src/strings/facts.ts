import type { Dimension, FactOf } from '../domain/index.ts';

/** Before what a fact says in plain words: "Counted: country, more than 30". */
export const dimension: Record<Dimension, string> = {
  count: 'Counted',
  money: 'Money',
  share: 'Share',
  measure: 'Measured',
  tally: 'Result',
  time: 'Time',
  place: 'Where',
  occasion: 'Occasion',
  participant: 'With whom',
  certainty: 'How sure',
  role: 'Role',
};

const standing: Record<FactOf<'count'>['standing'], string | null> = {
  whole: null,
  part: 'counted in a larger figure',
  added: 'on top of another figure',
  earlier: 'a figure that was replaced',
  denied: 'a figure that is rejected',
};

const status: Record<FactOf<'role'>['status'], string | null> = {
  current: null,
  former: 'former',
  acting: 'acting',
  designate: 'designate',
};

const certainty: Record<FactOf<'certainty'>['value'], string> = {
  confirmed: 'confirmed',
  reported: 'reported',
  alleged: 'alleged',
  possible: 'possible',
  denied: 'denied',
  planned: 'planned',
  proposed: 'proposed',
  binding: 'binding',
  conditional: 'conditional',
};

export const fact = {
  about: (value: string) => `about ${value}`,
  over: (value: string) => `${value} or more`,
  under: (value: string) => `up to ${value}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  implied: (value: string) => `which makes ${value}`,
  tally: { vote: 'vote', score: 'score' } satisfies Record<FactOf<'tally'>['of'], string>,
  standing,
  status,
  certainty,
  condition: (on: string) => `depending on ${on}`,
  unsettled: 'when is not settled by the text',
};
