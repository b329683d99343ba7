import type { Claim, Disagreement, Fact } from '../domain/index.ts';
import { strings } from '../strings.ts';
import type { Figure } from './facts.ts';
import { found, type StoryIndex } from './story-index.ts';

/**
 * Where a figure stands on its line, in per cent of the line's length. A null end is open: the
 * figure reaches further. Both ends are equal for a single value.
 */
export interface Placed {
  fact: Figure;
  from: number | null;
  to: number | null;
}

export interface NumberLine {
  scale: 'linear' | 'log';
  /** For each reading: by claim, of which one may stand in several readings. */
  placed: readonly ReadonlyMap<string, Placed>[];
  /** Where each figure stands, for a tick on the lines of the others. */
  ticks: readonly number[];
}

/** Above this ratio of the highest to the lowest figure the line is logarithmic: figures below a fiftieth would all stand at its beginning, and below it a linear line is the one that readers expect. */
const LOG_RATIO = 50;
/** Free at both ends, in per cent: room for an arrow of a hand's width on a phone. */
const EDGE = 8;

/**
 * The figures of a numeric disagreement on one line. Null where that would be wrong or say
 * nothing: figures of different units, a claim without a parsed figure, a figure that its text
 * rejects or adds to another.
 */
export function numberLineOf(index: StoryIndex, disagreement: Disagreement): NumberLine | null {
  if (disagreement.kind !== 'numeric') return null;
  const readings: Map<string, Figure>[] = [];
  for (const { claims, marks } of disagreement.readings) {
    const figures = new Map<string, Figure>();
    for (const id of claims) {
      const mark = marks.find(({ claim }) => claim === id);
      const figure = mark && figureIn(found(index.claims, id, 'claim'), mark);
      if (!figure) return null;
      figures.set(id, figure);
    }
    readings.push(figures);
  }
  const units = new Set(readings.flatMap((figures) => [...figures.values()].map(unitOf)));
  return units.size === 1 ? lineOf(readings) : null;
}

/** How a line is to be read: its scale, and only those signs that stand on it. */
export function legendOf({ scale, placed }: NumberLine): string {
  const figures = placed.flatMap((reading) => [...reading.values()]);
  const words = strings.numberLine;
  return [
    words[scale],
    ...(figures.some(({ from, to }) => from === null || to === null) ? [words.open] : []),
    ...(figures.some(({ fact }) => fact.bound === 'about') ? [words.about] : []),
  ].join(' ');
}

/** The figure that covers most of a mark, the earlier of two. */
function figureIn({ facts }: Claim, mark: { start: number; end: number }): Figure | null {
  const covered = ({ start, end }: Fact): number =>
    Math.min(end, mark.end) - Math.max(start, mark.start);
  const [most] = facts
    .filter(isFigure)
    .filter((fact) => covered(fact) > 0)
    .toSorted((a, b) => covered(b) - covered(a) || a.start - b.start);
  return most && isPlaceable(most) ? most : null;
}

function isFigure(fact: Fact): fact is Figure {
  return ['count', 'money', 'share', 'measure'].includes(fact.dimension);
}

const isPlaceable = ({ lo, hi, standing }: Figure): boolean =>
  (lo !== null || hi !== null) && standing !== 'denied' && standing !== 'added';

const unitOf = (figure: Figure): string =>
  `${figure.dimension} ${'unit' in figure ? figure.unit : ''}`;

function lineOf(readings: readonly ReadonlyMap<string, Figure>[]): NumberLine {
  const figures = readings.flatMap((reading) => [...reading.values()]);
  const values = figures.flatMap(({ lo, hi }) => [lo, hi]).filter(present);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const scale = min > 0 && max / min > LOG_RATIO ? 'log' : 'linear';
  const project = scale === 'log' ? Math.log : (value: number) => value;
  const span = project(max) - project(min);
  const at = (value: number): number => {
    const share = span === 0 ? 0.5 : (project(value) - project(min)) / span;
    return Number((EDGE + share * (100 - 2 * EDGE)).toFixed(2));
  };
  const place = (value: number | null): number | null => (value === null ? null : at(value));
  const placedOf = (fact: Figure): Placed => ({ fact, from: place(fact.lo), to: place(fact.hi) });
  const placed = readings.map(
    (reading) => new Map([...reading].map(([id, fact]) => [id, placedOf(fact)])),
  );
  const ticks = [...new Set(values.map(at))].sort((a, b) => a - b);
  return { scale, placed, ticks };
}

const present = (value: number | null): value is number => value !== null;
