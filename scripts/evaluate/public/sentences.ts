import { z } from 'astro/zod';
import { sentencesOf } from '../../stages/03-segment/index.ts';

/** The Golden Rules of sentence splitting (pragmatic_segmenter, Dias 2014). */
export const goldenRulesSchema = z.array(
  z.object({ id: z.string(), name: z.string(), text: z.string(), expected: z.array(z.string()) }),
);

/** Lists on one line and line breaks inside a sentence: an article's lines are blocks before sentences are cut. */
const OUT_OF_SCOPE =
  /^(?:List \(period followed|List \(parens and no|List \(period to|List with|Alphabetical list|Errant newlines)/;

/** The sentences of a text whose lines are paragraphs. */
function sentencesIn(text: string): string[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    sentencesOf(text, { start: index, end: index + line.length }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  );
}

/** @returns how many rules in scope are kept, of how many, and the names of the others. */
export function scoreGoldenRules(rules: z.infer<typeof goldenRulesSchema>): {
  right: number;
  of: number;
  failed: string[];
} {
  const inScope = rules.filter(({ name }) => !OUT_OF_SCOPE.test(name));
  const failed = inScope.filter(
    ({ text, expected }) =>
      sentencesIn(text).join('\n') !== expected.map((one) => one.trim()).join('\n'),
  );
  return {
    right: inScope.length - failed.length,
    of: inScope.length,
    failed: failed.map(({ name }) => name),
  };
}
