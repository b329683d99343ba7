import type { Fact } from '../domain/index.ts';
import { dateInWords } from './dates.ts';

/**
 * What a fact is about: what is counted, who bears the role, which days are meant.
 *
 * @param language BCP 47, for dates
 */
export function factAbout(fact: Fact, language: string): string {
  switch (fact.dimension) {
    case 'count':
    case 'money':
    case 'share':
    case 'measure':
      return fact.of ?? '';
    case 'tally':
      return fact.of;
    case 'role':
      return fact.person;
    case 'time':
      if (fact.from === null && fact.to === null) return '';
      return [...new Set([fact.from, fact.to])]
        .map((end) => (end === null ? '…' : dateInWords(end, language)))
        .join(' – ');
  }
}
