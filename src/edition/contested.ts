import type { Disagreement } from '../domain/index.ts';
import { byGravity, gravityOf } from './gravity.ts';
import { type Telling, tellingOf } from './note.ts';
import { type NumberLine, numberLineOf } from './number-line.ts';
import { readingsOf, type ToldReading } from './reading.ts';
import type { StoryIndex } from './story-index.ts';

/** A reading, and who gives it. */
export interface Given {
  value: string;
  sigla: readonly string[];
  /** Names of those whom the articles name for it. */
  sources: readonly string[];
  /** An article gives it in its own voice. */
  ownVoice: boolean;
}

export interface Contested {
  disagreement: Disagreement;
  readings: readonly Given[];
}

/** The disagreements of a story, contradictions before tensions, and apart what only changed. */
export function contestedIn(index: StoryIndex): { contested: Contested[]; changed: Contested[] } {
  const all = byGravity(index.story.disagreements).map((disagreement) => ({
    disagreement,
    readings: disagreement.readings.map(({ value, claims }) =>
      givenBy(
        value,
        claims.map((id) => tellingOf(index, id)),
      ),
    ),
  }));
  const isChange = ({ disagreement }: Contested): boolean => gravityOf(disagreement) === 'update';
  return { contested: all.filter((one) => !isChange(one)), changed: all.filter(isChange) };
}

function givenBy(value: string, tellings: readonly Telling[]): Given {
  const named = tellings.filter(({ claim }) => claim.source.kind !== 'outlet');
  return {
    value,
    sigla: [...new Set(tellings.map(({ article }) => article.siglum))],
    sources: [...new Set(named.map(({ speaker }) => speaker.name))],
    ownVoice: named.length < tellings.length,
  };
}

/** The contested figures that can be put on a line. */
export function figuresIn(
  index: StoryIndex,
): { disagreement: Disagreement; line: NumberLine; readings: ToldReading[] }[] {
  return byGravity(index.story.disagreements)
    .filter((disagreement) => gravityOf(disagreement) !== 'update')
    .flatMap((disagreement) => {
      const line = numberLineOf(index, disagreement);
      return line === null
        ? []
        : [{ disagreement, line, readings: readingsOf(index, disagreement) }];
    });
}
