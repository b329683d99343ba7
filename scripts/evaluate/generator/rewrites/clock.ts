import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

const HALF_DAY = 12;
/** A time of day by itself; "from 7 to 9 p.m." is a span, whose first half says nothing of the half of day. */
const TIME =
  /(?<!\b(?:to|and|or|-|–|between) )(?<![\d:.-])(1[0-2]|[1-9])(?:[:.]([0-5]\d))? ?([ap])(?:m\b|\.m\.)(?! (?:to|and|or|-|–) )(?![-–])/gi;

/** The clock of 24 hours for that of twelve. A full stop that ends the sentence, too, stays. */
function wholeDay(words: string): string {
  return words.replace(
    TIME,
    (whole, hour: string, minute: string | undefined, half: string, at: number) => {
      const hours = (Number(hour) % HALF_DAY) + (/p/i.test(half) ? HALF_DAY : 0);
      const stop = whole.endsWith('.') && at + whole.length === words.length ? '.' : '';
      return `${String(hours).padStart(2, '0')}:${minute ?? '00'}${stop}`;
    },
  );
}

export const clock: Rewrite = {
  name: 'clock',
  about: 'Times of day go from the clock of twelve hours to that of 24.',
  examples: [
    {
      from: 'The mill burned down at 7:25 p.m. on Monday.',
      to: 'The mill burned down at 19:25 on Monday.',
    },
    { from: 'The mill burned down at 12 a.m.', to: 'The mill burned down at 00:00.' },
    {
      from: 'It is open from 7 to 9 p.m. on Monday.',
      to: 'It is open from 7 to 9 p.m. on Monday.',
    },
  ],
  apply: (text) => inSentences(text, wholeDay),
};
