import { strings } from '../strings.ts';
import { type Gravity, gravest, gravityOf } from './gravity.ts';
import type { Note } from './note.ts';
import { type Piece, pieces } from './pieces.ts';
import { marksIn } from './reading.ts';

/** What the mark on a claim shows of its note. */
export interface Mark {
  /** Place of the claim in its article, from 1. */
  number: number;
  /** What a screen reader says at the claim's note sign. */
  label: string;
  /** The gravest disagreement that the claim is part of. */
  gravity: Gravity | null;
  /** The claim's words, cut where they differ from other articles. */
  words: readonly Piece<Gravity>[];
}

/** By claim id. */
export type Marks = ReadonlyMap<string, Mark>;

/** What the marks in an article's text show of its notes. */
export function marksOf(notes: readonly Note[]): Marks {
  return new Map(
    notes.map(({ claim, number, speaker, disagreements }) => {
      const gravity = gravest(disagreements);
      const label = strings.note.sign(number, speaker.name, claim.speech, gravity);
      const differing = disagreements.flatMap((disagreement) =>
        marksIn(disagreement, claim.id).map((span) => ({
          ...span,
          label: gravityOf(disagreement),
        })),
      );
      const words = pieces(claim.quote, claim.start, differing);
      return [claim.id, { number, label, gravity, words }];
    }),
  );
}
