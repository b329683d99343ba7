import { describe, expect, it } from 'vitest';
import { facts } from '../../07-facts/index.ts';
import { align } from '../../08-align/index.ts';
import { storyInLines } from '../../story-in-lines.ts';
import { collate } from '../collation.ts';
import type { Detector, Finding, Lines } from '../detector.ts';
import { siglaOf } from '../why.ts';
import { detectors } from './index.ts';

/** A finding in short form: `contradiction: 12 (A, C) × 16 (B)`. */
function short({ nature, readings }: Finding): string {
  const sides = readings
    .map((reading) => ({ value: reading.value, sigla: siglaOf(reading).sort().join(', ') }))
    .sort((a, b) => (a.sigla < b.sigla ? -1 : 1));
  return `${nature}: ${sides.map(({ value, sigla }) => `${value} (${sigla})`).join(' × ')}`;
}

const found = (detector: Detector, lines: Lines): string[] =>
  detector.detect(collate(align(facts(storyInLines(lines))))).map(short);

describe.each(detectors)('the detector $name', (detector) => {
  it.each(detector.examples.found)('finds $finds', ({ lines, finds }) => {
    expect(found(detector, lines)).toEqual(finds);
  });

  it.each(detector.examples.silent.map((lines) => [lines.join(' | '), lines] as const))(
    'stays silent on: %s',
    (_, lines) => {
      expect(found(detector, lines)).toEqual([]);
    },
  );
});
