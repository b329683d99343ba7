import { inSentences } from '../body.ts';
import { pick } from '../random.ts';
import type { Rewrite } from './rewrite.ts';

const NAMES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
const SHORT: Readonly<Record<string, string>> = { million: 'm', billion: 'bn' };
/** A sum by itself: no range, no other currency of that sign ("A$5"), no compound ("$5-a-day"). */
const SUM =
  /(?<![\p{L}\d-]|\b(?:to|or|and) )([$€£]) ?(\d+(?:\.\d+)?) (million|billion)(?![\p{L}\d-])(?! (?:to|or)\b)/gu;

/** Before a noun the sum is told in one word with its unit: "an $8 million mill". */
const MODIFIES =
  /^ (?!(?:a|after|and|as|at|because|before|but|by|each|every|for|from|in|into|less|more|of|on|over|per|than|that|this|to|under|when|which|while|with|without)\b)\p{L}/u;

export const currency: Rewrite = {
  name: 'currency',
  about: 'A sum is told with the currency’s name, or with a short form of its millions.',
  examples: [
    { from: 'The mill cost €5 million.', to: 'The mill cost 5 million euros.' },
    { from: 'It is an $8 million mill.', to: 'It is an $8m mill.' },
    {
      from: 'The mill cost $5 million to $6 million.',
      to: 'The mill cost $5 million to $6 million.',
    },
  ],
  apply: (text, random) =>
    inSentences(text, (words) =>
      words.replace(SUM, (whole, sign: string, figure: string, unit: string, at: number) => {
        const forms = [
          `${figure} ${unit} ${NAMES[sign] ?? ''}`,
          `${sign}${figure}${SHORT[unit] ?? ''}`,
        ];
        const modifies = MODIFIES.test(words.slice(at + whole.length));
        return pick(random, modifies ? forms.slice(1) : forms) ?? whole;
      }),
    ),
};
