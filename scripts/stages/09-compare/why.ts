import type { Finding, FoundReading } from './detector.ts';

/** "A", "A and B", "A, B and C". */
function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export const siglaOf = ({ voices }: FoundReading): string[] => [
  ...new Set(voices.map(({ witness }) => witness.article.siglum)),
];

/** Whose a reading is inside one article. */
const sourcesOf = ({ voices }: FoundReading): string[] => [
  ...new Set(
    voices.map(({ witness: { claim } }) =>
      claim.source.kind === 'outlet' ? 'its own voice' : claim.source.name,
    ),
  ),
];

function toldBySigla(readings: readonly FoundReading[]): string {
  const sides = readings.map((reading) => {
    const sigla = siglaOf(reading);
    return `${listed(sigla)} ${sigla.length === 1 ? 'says' : 'say'} “${reading.value}”`;
  });
  return listed(sides);
}

const toldBySources = (siglum: string, readings: readonly FoundReading[]): string =>
  `${siglum} has ${listed(readings.map((one) => `“${one.value}” (${listed(sourcesOf(one))})`))}`;

/**
 * One plain sentence: who says what. "On the number of people killed, A and E say “12” and B says
 * “16”." It names articles by their sigla, the sources where all stands in one article, and tells no
 * side of it as the right one.
 * @param readings in the order of publication.
 */
export function whyOf(
  { point, nature }: Pick<Finding, 'point' | 'nature'>,
  readings: readonly FoundReading[],
): string {
  const [siglum = '', ...others] = new Set(readings.flatMap(siglaOf));
  const told = others.length > 0 ? toldBySigla(readings) : toldBySources(siglum, readings);
  if (point === null) return `${told}.`;
  const changed = nature === 'change' || nature === 'stale';
  return changed ? `A change in ${point}: ${told}.` : `On ${point}, ${told}.`;
}
