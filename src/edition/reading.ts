import type { Disagreement, Span } from '../domain/index.ts';
import { type Context, contextOf } from './context.ts';
import { type Gravity, gravityOf } from './gravity.ts';
import { type Telling, tellingOf } from './note.ts';
import { type Piece, pieces } from './pieces.ts';
import type { StoryIndex } from './story-index.ts';

/** A sentence that tells a reading, its differing words cut out, with the sentences around it. */
export interface ReadingTelling extends Telling {
  words: readonly Piece<Gravity>[];
  context: Context;
}

/** One of the ways in which a point is told, with the sentences that tell it so. */
export interface ToldReading {
  value: string;
  /** BCP 47; undefined where its articles are in several languages, of which it may be any. */
  language: string | undefined;
  tellings: readonly ReadingTelling[];
}

/** The stretches of one claim in which it differs from the other readings. */
export function marksIn({ readings }: Disagreement, claim: string): Span[] {
  return readings.flatMap(({ marks }) => marks.filter((mark) => mark.claim === claim));
}

/** The readings of a disagreement, in the order of publication. */
export function readingsOf(index: StoryIndex, disagreement: Disagreement): ToldReading[] {
  const label = gravityOf(disagreement);
  return disagreement.readings.map(({ value, claims, marks }) => {
    const tellings = claims.map((id) => {
      const telling = tellingOf(index, id);
      const differing = marks
        .filter(({ claim }) => claim === id)
        .map(({ start, end }) => ({ start, end, label }));
      return {
        ...telling,
        words: pieces(telling.claim.quote, telling.claim.start, differing),
        context: contextOf(index, telling.claim),
      };
    });
    return { value, language: sharedLanguage(tellings), tellings };
  });
}

/** Claims that the page of a disagreement quotes with the sentences around them: some 150 kB. */
const QUOTED = 100;

/** How many claims of each reading are quoted, so that every reading has as many. */
export function quotedIn(readings: readonly ToldReading[]): number {
  const most = Math.max(...readings.map(({ tellings }) => tellings.length));
  const all = readings.reduce((sum, { tellings }) => sum + tellings.length, 0);
  return all <= QUOTED ? most : Math.max(1, Math.floor(QUOTED / readings.length));
}

function sharedLanguage(tellings: readonly Telling[]): string | undefined {
  const [language, other] = new Set(tellings.map(({ article }) => article.language));
  return other === undefined ? language : undefined;
}

/** A disagreement in one line: each reading with the sigla of the articles that have it. */
export interface DisagreementLine {
  disagreement: Disagreement;
  readings: readonly { value: string; sigla: readonly string[] }[];
}

export function lineOf(index: StoryIndex, disagreement: Disagreement): DisagreementLine {
  return {
    disagreement,
    readings: disagreement.readings.map(({ value, claims }) => ({
      value,
      sigla: [...new Set(claims.map((id) => tellingOf(index, id).article.siglum))],
    })),
  };
}
