import { diffArrays } from 'diff';
import type { Piece } from './pieces.ts';

/** A wording before and after a change, each whole, with the words that only it has marked. */
export interface Difference {
  then: readonly Piece<'removed'>[];
  now: readonly Piece<'added'>[];
}

/**
 * Words that may be taken out and put in before two wordings count as wholly different. The work
 * grows with the square of it; claims are sentences, and few differ in more.
 */
const MAX_EDITS = 400;

/**
 * The difference of two wordings, word by word, by the O(ND) algorithm of Myers 1986 as jsdiff has
 * it. Words are those of Unicode Annex 29, so that scripts without spaces are compared, too. The
 * pieces of either side put together are that wording, character for character.
 *
 * @param language of the words, BCP 47
 */
export function differenceOf(then: string, now: string, language: string): Difference {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const wordsOf = (text: string): string[] =>
    [...words.segment(text)].map(({ segment }) => segment);
  const changes = diffArrays(wordsOf(then), wordsOf(now), { maxEditLength: MAX_EDITS }) ?? [
    { value: [then], added: false, removed: true },
    { value: [now], added: true, removed: false },
  ];
  const side = <Label extends 'removed' | 'added'>(label: Label, other: 'removed' | 'added') =>
    joined(
      changes
        .filter((change) => !change[other])
        .map(({ value, ...change }): Piece<Label> => ({
          text: value.join(''),
          label: change[label] ? label : null,
        })),
    );
  return { then: side('removed', 'added'), now: side('added', 'removed') };
}

/** A space between two changed words counts as changed, so that a changed phrase is one stretch. */
function joined<Label extends string>(pieces: readonly Piece<Label>[]): Piece<Label>[] {
  const whole: Piece<Label>[] = [];
  pieces.forEach(({ text, label }, at) => {
    const before = pieces[at - 1]?.label ?? null;
    const after = pieces[at + 1]?.label ?? null;
    const between = text.trim() === '' && before === after ? before : null;
    const given = label ?? between;
    const last = whole.at(-1);
    if (last?.label === given) last.text += text;
    else if (text !== '') whole.push({ text, label: given });
  });
  return whole.flatMap(withoutEdges);
}

/** Spaces at the ends of changed words are not marked, unless nothing else changed. */
function withoutEdges<Label extends string>({ text, label }: Piece<Label>): Piece<Label>[] {
  if (label === null || text.trim() === '') return [{ text, label }];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return [
    { text: text.slice(0, start), label: null },
    { text: text.slice(start, end), label },
    { text: text.slice(end), label: null },
  ].filter((piece) => piece.text !== '');
}
