import type { BodySentence, Edit } from '../body.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import type { Mutation } from './mutation.ts';
import { pastsOf } from './past.ts';
import { clauseAt, isPredicate, isStated, tokenBehind } from './stance.ts';

/** Auxiliaries behind which "not" may stand, with what follows them before the verb. */
const AUXILIARY = /(?<!\bto )\b(was|were|will|has|have|had|is|are)( be(?:en|ing)?)?(?= )/g;
/** Having as such: "had a mill", "did not have a mill". */
const HAVING = /(?<!\bto )\b(has|have|had)(?= (?:an?|the|his|her|its|their) )/g;
const HAVING_DENIED = new Map([
  ['has', 'does not have'],
  ['have', 'do not have'],
  ['had', 'did not have'],
]);
/** Words that lean on what is stated, or on what is denied. */
const LEANING = /\b(?:also|still|already|until|any|anymore|yet)\b/;
const NEGATED = /\b(was|were|will|has|have|had|is|are|did|does|do) not( be(?:en|ing)?)?(?= )/g;
const SHORT = /\b(was|were|has|have|had|is|are|did|does|do)n[’']t( be(?:en|ing)?)?(?= )/g;
/** One negation, without which a clause states its opposite. */
const NOT = / not\b|n[’']t\b/;
/** "12 were not killed" does not deny that 12 were: "not" leaves a number, or how many, outside. */
const QUANTIFIED = new RegExp(
  `\\d|\\b(?:all|every|everyone|everything|each|many|much|most|some|someone|something|several|few|fewer|both|more|less|half|hundreds|thousands|dozens|there|another|one|${Object.keys(NUMBER_WORDS).join('|')})\\b`,
  'i',
);

/** May the clause at this place be denied as a whole? */
function isWhole({ words }: BodySentence, place: number): boolean {
  const clause = clauseAt(words, place);
  return !QUANTIFIED.test(words.slice(clause.start, place));
}

/** Auxiliary, "not", and the word behind: these are the changed ones, with or without "not". */
const auxiliarySpots = (
  sentence: BodySentence,
  form: RegExp,
  not: string,
  ignored?: RegExp,
): Edit[] =>
  [...sentence.words.matchAll(form)].flatMap((match): Edit[] => {
    const { 0: whole, 1: auxiliary = '', 2: be = '', index } = match;
    const next = tokenBehind(sentence, sentence.start + index + whole.length);
    if (!next || !isPredicate(next) || !isWhole(sentence, index)) return [];
    if (auxiliary.startsWith('ha') && be === '' && next.pos !== 'VERB') return [];
    if (!isStated(sentence, index, ignored)) return [];
    const rest = sentence.words.slice(index + whole.length, next.end - sentence.start);
    const start = sentence.start + index;
    if (LEANING.test(not === '' ? sentence.words : rest)) return [];
    return [{ start, end: next.end, words: `${auxiliary}${not}${be}${rest}` }];
  });

const havingSpots = (sentence: BodySentence): Edit[] =>
  [...sentence.words.matchAll(HAVING)]
    .filter(({ index }) => isStated(sentence, index) && isWhole(sentence, index))
    .map(({ 0: having, index }) => {
      const start = sentence.start + index;
      return { start, end: start + having.length, words: HAVING_DENIED.get(having) ?? having };
    });

const pastSpots = (sentence: BodySentence): Edit[] =>
  pastsOf(sentence)
    .filter(({ verb: { start } }) => {
      const place = start - sentence.start;
      return isStated(sentence, place) && isWhole(sentence, place);
    })
    .map(({ verb: { start, end, lemma } }) => ({ start, end, words: `did not ${lemma}` }));

export const negation: Mutation = {
  name: 'negation',
  kind: 'polarity',
  about: 'What is stated is denied, or what is denied is stated.',
  examples: {
    changed: [
      {
        from: 'The council has sold the mill.',
        to: 'The council has not sold the mill.',
        words: 'has not sold',
      },
      {
        from: 'The mill was not sold on Monday.',
        to: 'The mill was sold on Monday.',
        words: 'was sold',
      },
      {
        from: 'The mill wasn’t sold on Monday.',
        to: 'The mill was sold on Monday.',
        words: 'was sold',
      },
      {
        from: 'The council sold the mill.',
        to: 'The council did not sell the mill.',
        words: 'did not sell',
      },
      { from: 'The mill is old.', to: 'The mill is not old.', words: 'is not old' },
      { from: 'It had a mill.', to: 'It did not have a mill.', words: 'did not have' },
    ],
    none: [
      'Nobody was arrested.',
      'The mill may have been sold.',
      'Twelve people were killed.',
      'The fire began when the mill was sold.',
      'The men arrested on Friday were released if they paid.',
    ],
  },
  spots: (sentences) =>
    sentences.flatMap((sentence) => [
      ...auxiliarySpots(sentence, AUXILIARY, ' not'),
      ...auxiliarySpots(sentence, NEGATED, '', NOT),
      ...auxiliarySpots(sentence, SHORT, '', NOT),
      ...havingSpots(sentence),
      ...pastSpots(sentence),
    ]),
};
