import type { SegmentedArticle } from '../03-segment/index.ts';
import { groundsOf, UNKNOWN, type Draft } from './draft.ts';

/** Number of the paragraph chain in which each block's quotation runs: blocks that re-open one share it. */
function chainOf(article: SegmentedArticle): (offset: number) => number | undefined {
  const outer = article.quotations.filter((quotation) => quotation.inside === null);
  let chain = 0;
  const chains = outer.map((quotation, i) => {
    if (i > 0 && outer[i - 1]?.continues !== true) chain += 1;
    return { ...quotation, chain };
  });
  return (offset) =>
    chains.find((quotation) => quotation.start <= offset && offset < quotation.end)?.chain;
}

/**
 * Gives the sentences of a quotation that carry no words of attribution to the speaker of the rest:
 * of the same quotation or of the one it continues, else of the claim before in the same paragraph,
 * else of the paragraph before it where that one ends with somebody speaking.
 */
export function continueQuotations(article: SegmentedArticle, drafts: readonly Draft[]): Draft[] {
  const chain = chainOf(article);
  const blockOf = (offset: number): number =>
    article.blocks.findIndex((block) => block.start <= offset && offset < block.end);
  const speakers = new Map<number, Draft>();
  for (const draft of drafts) {
    if (!draft.resolved || draft.speech !== 'direct') continue;
    for (const span of draft.spans.content ?? []) {
      const id = chain(span.start);
      if (id !== undefined && !speakers.has(id)) speakers.set(id, draft);
    }
  }
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    const id = chain(draft.start);
    const same = id === undefined ? undefined : speakers.get(id);
    const near =
      before?.resolved && blockOf(draft.start) - blockOf(before.start) <= 1 ? before : undefined;
    const speaker = draft.open ? (same ?? near) : undefined;
    if (!draft.open) result.push(draft);
    else if (speaker?.resolved) {
      result.push({
        ...draft,
        resolved: speaker.resolved,
        speech: 'direct',
        spans: { source: null, cue: null, content: [{ start: draft.start, end: draft.end }] },
        grounds: {
          ...groundsOf('quotation-goes-on'),
          antecedent: speaker.spans.source ?? speaker.grounds.antecedent,
        },
      });
    } else {
      result.push({
        ...draft,
        resolved: UNKNOWN,
        speech: 'direct',
        spans: { source: null, cue: null, content: [{ start: draft.start, end: draft.end }] },
        grounds: groundsOf('quotation-without-speaker'),
      });
    }
  }
  return result;
}
