import type { Claim, Span } from '../domain/index.ts';

/** A part of a text, with the label of the stretch that covers it. */
export interface Piece<Label extends string> {
  text: string;
  label: Label | null;
}

export interface LabelledSpan<Label extends string> extends Span {
  label: Label;
}

/**
 * Cuts a claim's words at labelled stretches, so that a component can mark them. The pieces put
 * together are the words. Where stretches overlap, the one that starts first keeps the overlap.
 *
 * @param words the claim's `quote`
 * @param offset where the words start in the coordinates of the stretches
 */
export function pieces<Label extends string>(
  words: string,
  offset: number,
  spans: readonly LabelledSpan<Label>[],
): Piece<Label>[] {
  const cut: Piece<Label>[] = [];
  let at = 0;
  const add = (end: number, label: Label | null): void => {
    if (end <= at) return;
    cut.push({ text: words.slice(at, end), label });
    at = end;
  };
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(span.start - offset, words.length), null);
    add(Math.min(span.end - offset, words.length), span.label);
  }
  add(words.length, null);
  return cut;
}

/** A claim's words with the parts that attribute them: who (`source`) and the `cue`. */
export function attributionPieces({ quote, start, spans }: Claim): Piece<'source' | 'cue'>[] {
  const labelled = (['source', 'cue'] as const).flatMap((label) => {
    const span = spans[label];
    return span === null ? [] : [{ ...span, label }];
  });
  return pieces(quote, start, labelled);
}
