import type { Passage } from '../dimension.ts';

/** Where a clause ends as far as what is counted goes. */
const CLAUSE_END =
  /[;:.—(“]|,? (?:while|but|because|although|who|whose|which|before) |, (?:and|as|with|leaving|down|up|according) | and (?=(?:injur|wound|hurt|kill|arrest|detain|rescu)\p{L}*)/u;

interface Surroundings {
  before: string;
  after: string;
}

/** The clause's words before and behind a stretch of it, up to the next figures that stand for themselves. */
export function clauseAround(
  { text, quantities }: Passage,
  { start, end }: { start: number; end: number },
): Surroundings {
  const whole = quantities.filter(({ standing }) => standing !== 'part');
  const previous = whole.findLast((quantity) => quantity.end <= start);
  const next = whole.find((quantity) => quantity.start >= end);
  const before =
    text
      .slice(previous?.end ?? 0, start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(end, next?.start ?? text.length).split(CLAUSE_END)[0] ?? '';
  return { before, after };
}
