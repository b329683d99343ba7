import type { Span } from '../../../src/domain/index.ts';
import { splitSentences } from './tokenize.ts';

/** Closing marks that belong to the sentence before them. */
const CLOSING = /^[”"’')\]»]+/;

/** Does a sentence that ends here go on in the next piece, which the splitter took for a new one? */
function goesOn(before: string, after: string): boolean {
  const signed = /[”"’'»]$/.test(before.trimEnd()) && /^[—–―-]/.test(after);
  return signed || (/^\p{Ll}/u.test(after) && !/[.!?]["”’)]*\s*\n/.test(before));
}

/**
 * The sentences of a stretch of text (wink-nlp's splitter, mended): a piece that begins in lower
 * case belongs to the one before it, and so do closing marks.
 */
export function sentencesOf(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const piece of splitSentences(body)) {
    const words = piece.trim();
    if (words === '') continue;
    const start = body.indexOf(words, from);
    if (start < 0) continue;
    let end = start + words.length;
    from = end;
    const last = sentences.at(-1);
    const closing = last ? (CLOSING.exec(words)?.[0] ?? '') : '';
    if (last && closing !== '' && start === last.end - block.start) last.end += closing.length;
    const rest =
      closing !== '' && last && start + closing.length === last.end - block.start
        ? words.slice(closing.length).trimStart()
        : words;
    if (rest === '') continue;
    const at = body.indexOf(rest, start);
    end = at + rest.length;
    if (last && goesOn(body.slice(last.start - block.start, at), rest))
      last.end = block.start + end;
    else sentences.push({ start: block.start + at, end: block.start + end });
  }
  return sentences;
}
