import { publishedSchema } from '../../src/domain/index.ts';
import type { CleanArticle } from '../stages/02-clean/index.ts';
import type { Entry } from './story-file.ts';

/** What an edition needs of an article and its file may not say, with how a person is asked for it. */
const QUESTIONS = [
  {
    field: 'outlet',
    ask: 'Which outlet published it?',
    remedy: '',
    accepts: (answer: string) => answer !== '',
  },
  {
    field: 'published',
    ask: 'When? (2031-05-04, or 2031-05-04T09:30:00+01:00)',
    remedy: 'That is no date in this form. ',
    accepts: (answer: string) => publishedSchema.safeParse(answer).success,
  },
  {
    field: 'url',
    ask: 'Its address on the web?',
    remedy: 'An address begins with http:// or https://. ',
    accepts: (answer: string) => URL.canParse(answer) && /^https?:/.test(answer),
  },
] as const;

export type Field = (typeof QUESTIONS)[number]['field'];

/** Which of them an article's own file leaves open. */
export function missingIn(article: Pick<CleanArticle, Field>): Field[] {
  return QUESTIONS.flatMap(({ field }) => (article[field] === null ? [field] : []));
}

/**
 * Asks for what an article leaves open, once each; an empty answer leaves it so, and so does a
 * second one that cannot be right.
 *
 * @param ask shows a question and returns the answer.
 */
export async function askFor(
  missing: readonly Field[],
  ask: (question: string) => Promise<string>,
): Promise<Partial<Pick<Entry, Field>>> {
  const answers: Partial<Record<Field, string>> = {};
  for (const question of QUESTIONS) {
    if (!missing.includes(question.field)) continue;
    let answer = (await ask(`  ${question.ask} `)).trim();
    if (answer !== '' && !question.accepts(answer))
      answer = (await ask(`  ${question.remedy}${question.ask} `)).trim();
    if (question.accepts(answer)) answers[question.field] = answer;
  }
  return answers;
}
