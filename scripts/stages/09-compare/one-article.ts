import type { DisagreementKind } from '../../../src/domain/index.ts';
import type { Collation, Witness } from './collation.ts';
import type { Finding } from './detector.ts';

/**
 * Two claims of one article are a disagreement only if they are so likely to make the same point.
 * Whoever writes an article sets a claim beside its denial on purpose, and then in the same words;
 * two figures or a "will" and a "never" far apart in a long article are of two things. Lower: the
 * more of those; higher: fewer of the disagreements that an article itself reports.
 */
const LEAST_ALIGNED = 0.7;

/** Kinds in which the readings are values: nothing in the words of one says that it is against the other. */
const VALUES: readonly DisagreementKind[] = ['numeric', 'temporal'];

const isOwnVoice = ({ claim }: Witness): boolean => claim.source.kind === 'outlet';

/**
 * Do two readings of a finding stand in two articles, or side by side in one? An article that has
 * both is one, and so are it and its copies. Of two values in one article both must be somebody's:
 * an outlet that gives a number itself and another as a source's means two things by them.
 */
export function isSetApart(
  { readings }: Finding,
  kind: DisagreementKind,
  { likelihood }: Collation,
): boolean {
  const sideBySide = (a: Witness, b: Witness): boolean =>
    likelihood(a.claim.id, b.claim.id) >= LEAST_ALIGNED &&
    !(VALUES.includes(kind) && (isOwnVoice(a) || isOwnVoice(b)));
  const sides = readings.map(({ voices }) => ({
    articles: new Set(voices.map(({ witness }) => witness.article)),
    witnesses: voices.map(({ witness }) => witness),
  }));
  return sides.some((one, i) =>
    sides.slice(i + 1).some((other) => {
      const apart =
        !one.articles.isSubsetOf(other.articles) || !other.articles.isSubsetOf(one.articles);
      return apart || one.witnesses.some((a) => other.witnesses.some((b) => sideBySide(a, b)));
    }),
  );
}
