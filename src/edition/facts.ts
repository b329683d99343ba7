import type { Fact, FactOf } from '../domain/index.ts';
import { strings } from '../strings.ts';
import { dateInWords } from './dates.ts';

/** A fact in plain words, beside its own words in the text. */
export interface FactWords {
  /** What is counted, who bears the role; empty where the text does not say it. */
  about: string;
  /** What the fact's own words do not show: the day that is meant, the number in figures. */
  notes: readonly string[];
}

/**
 * What a fact says. A new kind of fact is a case here, and a name in `strings.dimension`.
 *
 * @param language BCP 47, for dates and numbers
 */
export function factInWords(fact: Fact, language: string): FactWords {
  switch (fact.dimension) {
    case 'count':
    case 'money':
    case 'share':
    case 'measure':
      return {
        about: fact.of ?? '',
        notes: [inFigures(fact, language), strings.fact.standing[fact.standing]].filter(present),
      };
    case 'tally':
      return { about: strings.fact.tally[fact.of], notes: [] };
    case 'role':
      return { about: fact.person, notes: [strings.fact.status[fact.status]].filter(present) };
    case 'place':
    case 'occasion':
    case 'participant':
      return { about: '', notes: [] };
    case 'certainty':
      return {
        about: strings.fact.certainty[fact.value],
        notes: fact.on === null ? [] : [strings.fact.condition(fact.on)],
      };
    case 'time':
      return { about: '', notes: [timeInWords(fact, language)] };
  }
}

function timeInWords({ from, to }: FactOf<'time'>, language: string): string {
  if (from === null && to === null) return strings.fact.unsettled;
  return [...new Set([from, to])]
    .map((end) => (end === null ? '…' : dateInWords(end, language)))
    .join(' – ');
}

export type Figure = FactOf<'count'> | FactOf<'money'> | FactOf<'share'> | FactOf<'measure'>;

/** "about 12" for "a dozen or so"; nothing where the text states the figure in figures. */
export function inFigures(fact: Figure, language: string): string | null {
  if (fact.implied !== true && /\p{Nd}/u.test(fact.surface)) return null;
  const interval = intervalOf(fact, language);
  return interval !== null && fact.implied === true ? strings.fact.implied(interval) : interval;
}

/** A figure in figures: "12", "about 12", "30 or more"; null where the text gives none. */
export function intervalOf(fact: Figure, language: string): string | null {
  const { lo, hi, bound, step } = fact;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: step < 1 ? 2 : 0 });
  const unit = fact.dimension === 'share' ? '%' : 'unit' in fact ? ` ${fact.unit}` : '';
  const figure = (value: number): string => `${format.format(value)}${unit}`;
  if (lo === null || hi === null) {
    if (lo !== null) return strings.fact.over(figure(lo));
    return hi === null ? null : strings.fact.under(figure(hi));
  }
  if (lo !== hi) return strings.fact.range(format.format(lo), figure(hi));
  return bound === 'about' ? strings.fact.about(figure(lo)) : figure(lo);
}

const present = (note: string | null): note is string => note !== null;
