import { z } from 'astro/zod';
import { spanSchema, type Span } from '../../../src/domain/index.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { segment } from '../../stages/03-segment/index.ts';
import { attribute } from '../../stages/04-attribute/index.ts';
import { readTexts } from './in-memory.ts';

/** PolNeAR 1.0 (Newell, Margolin and Ruths 2018), a document with its attributions. */
export const polnearSchema = z.array(
  z.object({
    docId: z.string(),
    text: z.string(),
    quotes: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        speaker: z.string().nullable(),
        speakerSpans: z.array(spanSchema),
        cueSpans: z.array(spanSchema),
        type: z.string(),
      }),
    ),
  }),
);
type Document = z.infer<typeof polnearSchema>[number];

/** An attribution as the engine finds it. */
interface Found extends Span {
  source: Span | null;
  cue: Span | null;
  type: string;
  rule: string;
}

export interface PolnearScore {
  hits: number;
  found: number;
  gold: number;
  /** Of the hits: those with the right source, and with the right cue. */
  speakers: number;
  cues: number;
}

/** Share of a gold content that a found one must cover (Asr et al. 2021, the Gender Gap Tracker). */
const LEAST_COVERED = 0.3;

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The rule of a quotation's sentences that carry no cue. */
const GOES_ON = 'quotation-goes-on';

/** The attributions of a document; the sentences of one quotation are one, whichever of them has the cue. */
function attributionsOf({ docId, text }: Document): Found[] {
  const { claims, articles } = attribute(segment(clean(readTexts([{ id: docId, text }]))));
  const outer = articles[0]?.quotations.filter(({ inside }) => inside === null) ?? [];
  const made = claims.flatMap(({ source, spans, speech, grounds }): Found[] => {
    const content = spans.content ?? [];
    if (source.kind === 'outlet' || content.length === 0) return [];
    const start = Math.min(...content.map((span) => span.start));
    const end = Math.max(...content.map((span) => span.end));
    return [{ start, end, source: spans.source, cue: spans.cue, type: speech, rule: grounds.rule }];
  });
  const quotationOf = (one: Span): Span | undefined =>
    outer.find((quotation) => shared(quotation, one) > 0);
  // By quotation: the attribution whose words say whose it is.
  const told = new Map(
    made.flatMap((one): [Span, Found][] => {
      const quotation = quotationOf(one);
      return quotation && one.rule !== GOES_ON ? [[quotation, one]] : [];
    }),
  );
  const found: Found[] = [];
  for (const one of made) {
    const quotation = quotationOf(one);
    const home = quotation === undefined ? undefined : told.get(quotation);
    const first = one.rule === GOES_ON ? (home ?? found.at(-1)) : undefined;
    if (first) {
      first.start = Math.min(first.start, one.start);
      first.end = Math.max(first.end, one.end);
    } else found.push(one);
  }
  return found;
}

/** By attribution rule: attributions it made, and those of them that PolNeAR has, too. */
export type RuleCounts = Record<string, { right: number; of: number }>;

/**
 * Scores attribution: content, source and cue by overlap, each gold attribution taken once.
 * @param quoted only what stands in quotation marks, at least in part.
 */
export function scorePolnear(
  documents: readonly Document[],
  quoted: boolean,
): PolnearScore & { rules: RuleCounts } {
  const score = { hits: 0, found: 0, gold: 0, speakers: 0, cues: 0 };
  const rules: RuleCounts = {};
  for (const document of documents) {
    const counts = ({ type }: { type: string }): boolean => !quoted || type !== 'indirect';
    const gold = document.quotes.filter(counts);
    const found = attributionsOf(document).filter(counts);
    const left = new Set(found);
    score.gold += gold.length;
    score.found += found.length;
    for (const one of found) (rules[one.rule] ??= { right: 0, of: 0 }).of += 1;
    for (const one of gold) {
      let best: Found | undefined;
      let most = LEAST_COVERED;
      for (const candidate of left) {
        const covered = shared(one, candidate) / Math.max(1, one.end - one.start);
        if (covered > most) [best, most] = [candidate, covered];
      }
      if (!best) continue;
      left.delete(best);
      score.hits += 1;
      const { source, cue, rule } = best;
      const touches = (spans: readonly Span[], span: Span | null): boolean =>
        span === null ? spans.length === 0 : spans.some((other) => shared(other, span) > 0);
      if (touches(one.speakerSpans, source)) score.speakers += 1;
      if (touches(one.cueSpans, cue)) score.cues += 1;
      const counted = rules[rule];
      if (counted) counted.right += 1;
    }
  }
  return { ...score, rules };
}
