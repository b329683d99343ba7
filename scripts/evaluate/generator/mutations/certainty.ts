import type { BodySentence, Edit } from '../body.ts';
import type { Mutation } from './mutation.ts';
import { pastsOf } from './past.ts';
import { isPredicate, isStated, tokenBehind } from './stance.ts';

/** What is stated, and how it is told as possible. */
const FORMS: readonly (readonly [form: RegExp, possible: string])[] = [
  [/\bwill be(?= )/g, 'may be'],
  [/\bwill(?= (?!be\b))/g, 'may'],
  [/(?<!\bto )\b(?:has|have) been(?= )/g, 'may have been'],
  [/(?<!\bto )\b(?:has|have)(?= \p{Ll}+(?:ed|en|ld|ft|st|de|nt|ne|me)\b)(?! been\b)/gu, 'may have'],
  [/\b(?<!\bI )(?:was|were)(?= )/g, 'may have been'],
  [/\b(?:is|are)(?= )/g, 'may be'],
];
/** "Is to sell", "is about to sell", "is going to sell": a plan with verbs of its own. */
const PLANNED = /^(?:to|about|going|set|due|being)$/;

function spotsIn(sentence: BodySentence): Edit[] {
  const spots = FORMS.flatMap(([form, possible]) =>
    [...sentence.words.matchAll(form)].flatMap(({ 0: stated, index }): Edit[] => {
      const start = sentence.start + index;
      const end = start + stated.length;
      const next = tokenBehind(sentence, end);
      if (!isPredicate(next) || PLANNED.test(next?.text ?? '')) return [];
      if (!next || !isStated(sentence, index)) return [];
      // The verb behind it belongs to what is changed: "will sell", "may sell".
      const rest = sentence.words.slice(end - sentence.start, next.end - sentence.start);
      return [{ start, end: next.end, words: `${possible}${rest}` }];
    }),
  );
  const pasts = pastsOf(sentence)
    .filter(({ verb }) => isStated(sentence, verb.start - sentence.start))
    .map(({ verb: { start, end }, participle }) => ({
      start,
      end,
      words: `may have ${participle}`,
    }));
  return [...spots, ...pasts];
}

export const certainty: Mutation = {
  name: 'certainty',
  kind: 'certainty',
  about: 'What is stated as a fact becomes a possibility.',
  examples: {
    changed: [
      {
        from: 'The council will sell the mill.',
        to: 'The council may sell the mill.',
        words: 'may sell',
      },
      {
        from: 'The mill has been sold to a bank.',
        to: 'The mill may have been sold to a bank.',
        words: 'may have been sold',
      },
      {
        from: 'The council took the mill.',
        to: 'The council may have taken the mill.',
        words: 'may have taken',
      },
      { from: 'The mill is old.', to: 'The mill may be old.', words: 'may be old' },
    ],
    none: [
      'If it will sell the mill, all is lost.',
      'The mill will not be sold.',
      'The mill that was sold burned down.',
    ],
  },
  spots: (sentences) => sentences.flatMap(spotsIn),
};
