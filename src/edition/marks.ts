import { strings } from '../strings.ts';
import { type Gloss, glossesOf } from './gloss.ts';
import { type Gravity, gravest, gravityOf } from './gravity.ts';
import { type Note, othersIn } from './note.ts';
import { type Piece, pieces } from './pieces.ts';
import { marksIn } from './reading.ts';
import type { StoryIndex } from './story-index.ts';

/** What the mark on a claim shows of its note. */
export interface Mark {
  /** Place of the claim in its article, from 1. */
  number: number;
  /** What a screen reader says at the claim's note sign. */
  label: string;
  /** The gravest disagreement that the claim is part of. */
  gravity: Gravity | null;
  /** Another article was found to have its point. */
  shared: boolean;
  /** The lines beside it. */
  glosses: readonly Gloss[];
  /** The claim's words, cut where they differ from other articles. */
  words: readonly Piece<Gravity>[];
}

/** By claim id. */
export type Marks = ReadonlyMap<string, Mark>;

/** What the marks in an article's text show of its notes. */
export function marksOf(index: StoryIndex, notes: readonly Note[]): Marks {
  const glosses = glossesOf(index, notes);
  return new Map(
    notes.map((note, place) => {
      const { claim, number, speaker, disagreements } = note;
      const gravity = gravest(disagreements);
      const label = strings.note.sign(number, speaker.name, claim.speech, gravity);
      const differing = disagreements.flatMap((disagreement) =>
        marksIn(disagreement, claim.id).map((span) => ({
          ...span,
          label: gravityOf(disagreement),
        })),
      );
      const words = pieces(claim.quote, claim.start, differing);
      const shared = othersIn(note).length > 0;
      return [claim.id, { number, label, gravity, shared, glosses: glosses[place] ?? [], words }];
    }),
  );
}
