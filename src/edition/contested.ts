import type { Disagreement } from '../domain/index.ts';
import { byGravity, gravityOf } from './gravity.ts';
import { type Telling, tellingOf } from './note.ts';
import { type NumberLine, numberLineOf } from './number-line.ts';
import { readingsOf, type ToldReading } from './reading.ts';
import type { StoryIndex } from './story-index.ts';

/** A reading, and who gives it. */
export interface Given {
  value: string;
  /** Whom the articles name for it, each with the articles that do; null where these give it in their own voice. */
  voices: readonly { name: string | null; sigla: readonly string[] }[];
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
  const byName = Map.groupBy(tellings, ({ claim, speaker }) =>
    claim.source.kind === 'outlet' ? null : speaker.name,
  );
  const voices = [...byName].map(([name, told]) => ({
    name,
    sigla: [...new Set(told.map(({ article }) => article.siglum))],
  }));
  return { value, voices };
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
