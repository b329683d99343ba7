import { overlaps, type DisagreementKind, type Span } from '../../../src/domain/index.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { segment } from '../../stages/03-segment/index.ts';
import { attribute } from '../../stages/04-attribute/index.ts';
import { identify } from '../../stages/05-identify/index.ts';
import { facts } from '../../stages/07-facts/index.ts';
import { align } from '../../stages/08-align/index.ts';
import { compare } from '../../stages/09-compare/index.ts';
import { readTexts } from '../public/in-memory.ts';

/** The marks of a reading, by the text in which they stand. */
interface Sides {
  original: Span[];
  other: Span[];
}

/** A disagreement as the edition of an original, alone or with another text, shows it. */
export interface Shown {
  kind: DisagreementKind;
  /** Shown as a change and not as a disagreement. */
  update: boolean;
  why: string;
  readings: Sides[];
}

/** Where an article tells no date of its own. */
const DAY = '2031-03-05';
/** Both texts are of one moment: neither can be the later one, so no difference is a change. */
const HOUR = 'T12:00:00Z';

/** The moment at which both texts count as published: on the day that the original states, if it does. */
export function momentOf(text: string): string {
  const [article] = clean(readTexts([{ id: 'original', text }])).articles;
  return `${article?.published?.slice(0, 10) ?? DAY}${HOUR}`;
}

/** The disagreements that are shown in a story of the original and, where there is one, the other text. */
export function shownIn(published: string, original: string, other?: string): Shown[] {
  const texts = [{ id: 'original', text: original }];
  if (other !== undefined) texts.push({ id: 'other', text: other });
  const read = readTexts(texts.map((one) => ({ ...one, metadata: { published } })));
  const identified = identify(attribute(segment(clean(read))));
  const { claims, disagreements } = compare(align(facts(identified)));
  const articles = new Map(claims.map(({ id, article }) => [id, article]));
  return disagreements.map(({ kind, update, why, readings }) => ({
    kind,
    update,
    why,
    readings: readings.map(({ marks }) => ({
      original: marks.filter(({ claim }) => articles.get(claim) === 'original'),
      other: marks.filter(({ claim }) => articles.get(claim) === 'other'),
    })),
  }));
}

const touches = (spans: readonly Span[], span: Span): boolean =>
  spans.some((one) => overlaps(one, span));

/** Does one text disagree with the other: are two different readings theirs? */
const isBetween = ({ readings }: Shown): boolean =>
  readings.some((one) =>
    readings.some((two) => one !== two && one.original.length > 0 && two.other.length > 0),
  );

/** The disagreements between the texts that the original does not have with itself: none of its kind at its words. */
export const beyond = (shown: readonly Shown[], baseline: readonly Shown[]): Shown[] =>
  shown
    .filter(isBetween)
    .filter(
      ({ kind, readings }) =>
        !baseline.some(
          (known) =>
            known.kind === kind &&
            known.readings.some(({ original }) =>
              original.some((span) => readings.some((reading) => touches(reading.original, span))),
            ),
        ),
    );

/** Does a reading stand at the changed words of the other text, and another one at the words that they replace? */
export const isAt = ({ readings }: Shown, changed: Span, before: Span): boolean =>
  readings.some(
    (reading) =>
      touches(reading.other, changed) &&
      !touches(reading.original, before) &&
      readings.some((rest) => rest !== reading && touches(rest.original, before)),
  );
