import type { Span } from '../../../src/domain/index.ts';
import { splitSentences } from './tokenize.ts';

/** Closing marks that belong to the sentence before them. */
const CLOSING = /^[”"’')\]»]+/;

/**
 * Where the splitter sees no end: behind a clock time and a web address before a word that opens a
 * sentence, behind "and I", behind four dots.
 */
const UNSEEN_END =
  /(?:(?:\b[ap]\.m\.|(?:https?:\/\/|www\.)\S+\.)[”"’')]*\s+(?=[“"‘']?(?:The|An?|He|She|It|They|We|You|I|In|On|At|By|For|But|And|This|That|These|There|After|Before|When|No|Not|Please|Mr|Mrs|Ms|Dr|Police|Officials)\b)|\b(?:and|than|or) I\.\s+(?=\p{Lu})|\.{4}\s+(?=\p{Lu}))/giu;

/** Fewer words before such a place are no sentence ("At 5 a.m. Mr. Doe left"). */
const LEAST_WORDS = 4;

/** A piece that the splitter took for one sentence, cut where it missed an end. */
function cut(piece: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: end, index } of piece.matchAll(UNSEEN_END)) {
    const next = piece.slice(index + end.length);
    const before = piece.slice(from, index + end.length);
    const enough = before.trim().split(/\s+/).length >= LEAST_WORDS;
    if (!enough || !/^[“"‘']?\p{Lu}/u.test(next)) continue;
    pieces.push(before);
    from = index + end.length;
  }
  return [...pieces, piece.slice(from)];
}

/** An abbreviation for "number", whose figure the splitter takes for a new sentence. */
const NUMBER_SIGN = /(?:^|\s)(?:N[°º]|Nos?|Art|Sec|Fig|pp?)\.\s*$/;

/** Does a sentence that ends here go on in the next piece, which the splitter took for a new one? */
function goesOn(before: string, after: string): boolean {
  const signed = /[”"’'»]$/.test(before.trimEnd()) && /^[—–―-]/.test(after);
  // "at 5.20pm": no white space, no end.
  if (/\d\.$/.test(before) && /^\d/.test(after)) return true;
  if (/^\.+\p{Ll}/u.test(after) || (NUMBER_SIGN.test(before) && /^\d/.test(after))) return true;
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
  for (const piece of splitSentences(body).flatMap(cut)) {
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
