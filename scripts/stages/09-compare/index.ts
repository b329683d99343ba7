import type { Disagreement, Reading, Variant } from '../../../src/domain/index.ts';
import type { AlignedStory } from '../08-align/index.ts';
import { collate } from './collation.ts';
import { detectors } from './detectors/index.ts';
import type { Detector, Finding, FoundReading } from './detector.ts';
import { NO_DISAGREEMENTS, withIds, type RecordedDisagreements } from './identity.ts';
import { isSetApart } from './one-article.ts';
import { variantsOf } from './variants.ts';
import { whyOf } from './why.ts';

export { detectors } from './detectors/index.ts';
export { sharedReadings, type RecordedDisagreements } from './identity.ts';

export interface ComparedStory extends AlignedStory {
  /** Those that are shown: contradictions, tensions and changes. */
  disagreements: Disagreement[];
  /** Those that are not sure enough: kept for an editor. */
  candidates: Disagreement[];
  variants: Variant[];
}

/** A finding less sure than this is a candidate. Higher: fewer false disagreements are shown, more real ones missed. */
const LEAST_SURE = 0.6;

/** Where a reading begins, in the order of publication and of the text. */
const placeOf = ({ voices }: FoundReading): number =>
  Math.min(...voices.map(({ witness }) => witness.place));

/** A reading with its claims in the order of publication, each once, with the first of its marks. */
function readingOf({ value, voices }: FoundReading): Reading {
  const ordered = voices.toSorted(
    (a, b) => a.witness.place - b.witness.place || a.mark.start - b.mark.start,
  );
  const marks = new Map(ordered.toReversed().map(({ witness, mark }) => [witness.claim.id, mark]));
  const claims = [...new Set(ordered.map(({ witness }) => witness.claim.id))];
  return {
    value,
    claims,
    marks: claims.flatMap((claim) => {
      const mark = marks.get(claim);
      return mark ? [{ claim, start: mark.start, end: mark.end }] : [];
    }),
  };
}

/** A disagreement before it has an id, with the place at which it begins. */
interface Draft {
  place: number;
  disagreement: Omit<Disagreement, 'id'>;
}

function draftOf(finding: Finding, { kind, name }: Detector): Draft {
  const { nature, score } = finding;
  const readings = finding.readings.toSorted((a, b) => placeOf(a) - placeOf(b));
  return {
    place: Math.min(...readings.map(placeOf)),
    disagreement: {
      kind,
      severity: nature === 'contradiction' ? 'contradiction' : 'tension',
      update: nature === 'change' || nature === 'stale',
      stale: nature === 'stale',
      readings: readings.map(readingOf),
      point: finding.point,
      why: whyOf(finding, readings),
      detector: name,
      score,
    },
  };
}

/**
 * Finds where the articles disagree. Readings come in the order of publication, disagreements in
 * the order of their first readings; neither depends on the order in which the articles came.
 * @param recorded what editions recorded of disagreements between these claims; nothing by default.
 */
export function compare(
  story: AlignedStory,
  recorded: RecordedDisagreements = NO_DISAGREEMENTS,
): ComparedStory {
  const collations = story.events.map((event) => collate(story, event));
  const drafts = collations.flatMap((collation) =>
    detectors.flatMap((detector) =>
      detector
        .detect(collation)
        .filter((finding) => isSetApart(finding, detector.kind, collation))
        .map((finding) => draftOf(finding, detector)),
    ),
  );
  const inOrder = drafts.sort((a, b) => a.place - b.place);
  const all = withIds(
    inOrder.map(({ disagreement }) => disagreement),
    recorded,
  );
  return {
    ...story,
    disagreements: all.filter(({ score }) => score >= LEAST_SURE),
    candidates: all.filter(({ score }) => score < LEAST_SURE),
    variants: collations.flatMap(variantsOf),
  };
}
