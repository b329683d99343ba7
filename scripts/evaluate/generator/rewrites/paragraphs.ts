import { bodySentences, edited, type BodySentence } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** Words that point back to another sentence, or order it in time: what has them keeps its place. */
const POINTING =
  /\b(?:he|she|they|it|him|her|them|his|hers|their|its|this|that|these|those|such|both|also|too|then|later|earlier|however|meanwhile|but|and|so|other|another|same|former|latter|there|here|who|whose)\b|["“”«»]/i;

interface Paragraph {
  start: number;
  end: number;
  words: string;
}

const paragraphsOf = (text: string, sentences: readonly BodySentence[]): Paragraph[] =>
  [...Map.groupBy(sentences, ({ block }) => block).values()].map((parts) => {
    const start = Math.min(...parts.map((one) => one.start));
    const end = Math.max(...parts.map((one) => one.end));
    return { start, end, words: text.slice(start, end) };
  });

/** Two neighbours that may change places, and what follows them does not lean on either. */
const mayMove = (paragraphs: readonly Paragraph[], at: number): boolean =>
  [0, 1, 2].every((step) => !POINTING.test(paragraphs[at + step]?.words ?? ''));

export const paragraphs: Rewrite = {
  name: 'paragraphs',
  about: 'Neighbouring paragraphs that point to nothing outside themselves change places.',
  examples: [
    {
      from: 'The mill of Brack burned down on Monday.\n\nThe council of Brack met on Tuesday.\n\nAda Holm owns a mill in Tarn.\n',
      to: 'The mill of Brack burned down on Monday.\n\nAda Holm owns a mill in Tarn.\n\nThe council of Brack met on Tuesday.\n',
    },
    {
      from: 'The mill of Brack burned down on Monday.\n\nThe council of Brack met on Tuesday.\n\nIt sold the mill of Tarn.\n',
      to: 'The mill of Brack burned down on Monday.\n\nThe council of Brack met on Tuesday.\n\nIt sold the mill of Tarn.\n',
    },
  ],
  apply(text) {
    const all = paragraphsOf(text, bodySentences(text));
    const edits = [];
    // The first paragraph introduces the story and stays.
    for (let at = 1; at + 1 < all.length; at += 1) {
      const [one, other] = [all[at], all[at + 1]];
      if (!one || !other || !mayMove(all, at)) continue;
      edits.push({ ...one, words: other.words }, { ...other, words: one.words });
      at += 1;
    }
    return edited(text, edits);
  },
};
