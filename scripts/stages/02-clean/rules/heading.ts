import { endsAsSentence, wordCount, type CleanRule } from '../page.ts';

const MOST_WORDS = 12;
/** A question of more words is rather a sentence of the text. */
const MOST_WORDS_OF_QUESTION = 8;

export const heading: CleanRule = {
  name: 'heading',
  about: 'A short line without a full stop, with text after it, is a subheading.',
  examples: {
    found: [
      {
        page: 'What the vote means\nThe bridge is closed to all traffic from Monday.',
        lines: ['What the vote means'],
      },
      { page: 'What next?\nNobody in the town knows yet what comes next.', lines: ['What next?'] },
    ],
    silent: ['The bridge is closed.\nNobody knows why.', 'It ends with a short line\n'],
  },
  find(page) {
    const isText = (i: number): boolean => !page.labels.has(i) || page.labels.get(i) === 'item';
    return page.lines.flatMap((line, i) => {
      if (page.labels.has(i)) return [];
      const words = wordCount(line.text);
      const question = /\?[”"’']?$/.test(line.text) && words <= MOST_WORDS_OF_QUESTION;
      const short = (!endsAsSentence(line.text) && words <= MOST_WORDS) || question;
      const followed = page.lines.some((_, k) => k > i && isText(k));
      return short && followed ? [{ line: i, label: 'heading' as const }] : [];
    });
  },
};
