import type { Disagreement } from '../domain/index.ts';
import { type Note, othersIn } from './note.ts';
import { bytesOf } from './parts.ts';

/** What the notes of an article's page tell; the rest stands on the page of the claim. */
export interface NoteDetail {
  /** Articles whose words they quote, where these make the same point. */
  quoted: number;
  /** Disagreements of a claim that they list, the gravest first. */
  disagreements: number;
  /** Why the claim has its source, and its full address. */
  grounds: boolean;
  /** Characters of a claim in the outline. */
  outline: number;
}

/** Articles that a note quotes: with more, a reader of the article would lose its thread. */
const QUOTED = 6;
/** Disagreements in a note: as many as one sentence has, where figures come close upon each other. */
export const LISTED_DISAGREEMENTS = 12;

/** From all there is to say to the least that is of use. */
const details: readonly [NoteDetail, ...NoteDetail[]] = [
  { quoted: QUOTED, disagreements: LISTED_DISAGREEMENTS, grounds: true, outline: 110 },
  { quoted: 2, disagreements: LISTED_DISAGREEMENTS, grounds: true, outline: 110 },
  { quoted: 0, disagreements: 3, grounds: true, outline: 60 },
  { quoted: 0, disagreements: 2, grounds: false, outline: 40 },
  { quoted: 0, disagreements: 1, grounds: false, outline: 24 },
  { quoted: 0, disagreements: 0, grounds: false, outline: 24 },
];

/**
 * Bytes of HTML of an article's page, by the estimate below, that are some tenth too many; what a
 * reader of a long article in a story of many loads and a browser lays out. With less, notes would
 * say less than they could.
 */
const PAGE_BYTES = 290_000;

/** What each takes beside the words: the page, a claim with its marks, its note, what a note may tell. */
const PAGE = 16_000;
const CLAIM = 540;
const NOTE = 480;
const GROUNDS = 560;
const OTHER = 330;
const DISAGREEMENT = 420;
const READING = 90;
/** As ` AB`. */
const SIGLUM = 3;

/** A disagreement in one line: what it is, and each reading with its articles. */
const lineBytes = ({ why, readings }: Disagreement): number =>
  DISAGREEMENT +
  bytesOf(why) +
  readings.reduce(
    (sum, { value, claims }) => sum + READING + bytesOf(value) + claims.length * SIGLUM,
    0,
  );

/** Disagreements listed beside an article, the gravest first: the notes and the collation table have all. */
export const LISTED_BESIDE = 40;
/** Disagreements of a claim that are told beside it. */
const GLOSSES = 2;

function bytesWith(
  { quoted, disagreements, grounds, outline }: NoteDetail,
  notes: readonly Note[],
): number {
  const beside = [...new Set(notes.flatMap((note) => note.disagreements))].slice(0, LISTED_BESIDE);
  const page = beside.reduce((sum, one) => sum + lineBytes(one), PAGE);
  return notes.reduce((sum, note) => {
    const others = othersIn(note);
    const listed = others.slice(0, quoted).flatMap(({ tellings }) => tellings);
    const lines = note.disagreements.slice(0, disagreements);
    const glosses = note.disagreements.slice(0, GLOSSES);
    return (
      sum +
      CLAIM +
      NOTE +
      (grounds ? GROUNDS : 0) +
      bytesOf(note.claim.quote) +
      Math.min(note.claim.quote.length, outline) +
      // In the note and beside the claim.
      others.length * 2 * SIGLUM +
      listed.reduce((all, { claim }) => all + OTHER + bytesOf(claim.quote), 0) +
      lines.reduce((all, one) => all + lineBytes(one), 0) +
      glosses.reduce((all, one) => all + lineBytes(one) - DISAGREEMENT - bytesOf(one.why), 0)
    );
  }, page);
}

/** How much the notes of an article can tell, so that its page stays as small as it should. */
export function detailOf(notes: readonly Note[]): NoteDetail {
  return (
    details.find((detail) => bytesWith(detail, notes) <= PAGE_BYTES) ?? details.at(-1) ?? details[0]
  );
}
