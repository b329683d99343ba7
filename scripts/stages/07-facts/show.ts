import type { Fact, FactOf } from '../../../src/domain/index.ts';

type Figure = FactOf<'count'> | FactOf<'money'> | FactOf<'share'> | FactOf<'measure'>;

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 });

function interval({ lo, hi, bound }: Figure): string {
  if (lo === null) return `up to ${number(hi ?? 0)}`;
  if (hi === null) return `${number(lo)} or more`;
  if (lo !== hi) return `${number(lo)}–${number(hi)}`;
  return bound === 'about' ? `about ${number(lo)}` : number(lo);
}

function figure(fact: Figure): string {
  const unit = 'unit' in fact ? ` ${fact.unit}` : fact.dimension === 'share' ? '%' : '';
  const of = fact.of === null ? '' : fact.dimension === 'count' ? ` ${fact.of}` : ` of ${fact.of}`;
  return `${interval(fact)}${unit}${of}${fact.standing === 'whole' ? '' : ` (${fact.standing})`}${fact.dimension === 'count' && fact.implied ? ' (implied)' : ''}`;
}

/** A fact in a few words, as the examples of the dimensions have it: "30 or more armed guard". */
export function show(fact: Fact): string {
  switch (fact.dimension) {
    case 'role':
      return `${fact.person}: ${fact.role}${fact.status === 'current' ? '' : ` (${fact.status})`}`;
    case 'time':
      return `${fact.grain} ${fact.from ?? '?'}${fact.to === fact.from ? '' : ` to ${fact.to ?? '?'}`}`;
    case 'place':
      return `${fact.relation} ${fact.name}`;
    case 'occasion':
      return `${fact.event} ${fact.relation} ${fact.occasion}`;
    case 'participant':
      return `${fact.event} with ${fact.name}`;
    case 'certainty':
      return fact.on === null ? fact.value : `${fact.value} on ${fact.on}`;
    case 'tally':
      return `${fact.of} ${fact.sides.join('-')}`;
    case 'count':
    case 'money':
    case 'share':
    case 'measure':
      return figure(fact);
  }
}
