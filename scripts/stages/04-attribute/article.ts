import { contains, type Span } from '../../../src/domain/index.ts';
import type { SegmentedArticle } from '../03-segment/index.ts';
import type { AttributedClaim } from './index.ts';
import { mentionsOf, type Directory } from './directory.ts';
import { modalityOf } from './modality.ts';
import { partsOf } from './parts.ts';
import { resolve, type Situation } from './resolve.ts';
import { rules } from './rules/index.ts';
import type { Finding, Part } from './rules/rule.ts';
import { continueQuotations } from './run-on.ts';
import { speechOf } from './speech.ts';
import type { Resolved, Trace } from './trail.ts';
import { isAllQuoted, textOf, viewsOf, type View } from './view.ts';

/** A claim whose source is not yet one of the story's. Null: the outlet's own voice. */
export interface Draft extends Omit<AttributedClaim, 'source'> {
  resolved: Resolved | null;
  /** Every word of it stands in a quotation, and no words of its own say whose. */
  open: boolean;
}

/** Fewer words make no statement ("Nobody came." is one). */
const LEAST_WORDS = 2;
/** Words of a phrase's tail that are kept in the name of an unnamed source. */
const TAIL_WORDS = 8;

/** A question in the outlet's own voice, or a scrap, states nothing. */
function statesSomething(part: Part): boolean {
  const words = part.words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const question = part.words.at(-1)?.text === '?' && !part.words.some((word) => word.quoted);
  return words.length >= LEAST_WORDS && !question;
}

/** The words between a source phrase and its verb: "at the survey office". */
function tailOf(part: Part, finding: Finding): string {
  const { phrase } = finding.source ?? {};
  const from = part.view.words.findIndex(
    (word) => phrase !== undefined && word.start >= phrase.end,
  );
  const to = part.view.words.findIndex(
    (word) => finding.cue !== null && word.start >= finding.cue.start,
  );
  const first = part.view.words[from];
  const last = part.view.words[to - 1];
  if (!first || !last || to - from > TAIL_WORDS || to <= from || first.pos !== 'ADP') return '';
  return textOf(part.view.article, { start: first.start, end: last.end });
}

/** The content: quotations where speech is direct, else what is left of the part without source and cue. */
function contentOf(part: Part, finding: Finding, direct: boolean): Span[] {
  if (direct)
    return part.view.quotations
      .filter((quotation) => contains(part, quotation))
      .map(({ start, end }) => ({ start, end }));
  const { source, cue } = finding;
  if (!source || !cue) return [{ start: part.start, end: part.end }];
  const attribution = {
    start: Math.min(source.phrase.start, cue.start),
    end: Math.max(source.phrase.end, cue.end),
  };
  const { text } = part.view.article;
  const pieces = [
    { start: part.start, end: attribution.start },
    { start: attribution.end, end: part.end },
  ];
  return pieces.flatMap(({ start, end }) => {
    const raw = text.slice(start, end);
    const words = raw.replace(/^[\s,:;]+|[\s,:;.]+$/g, '');
    const at = start + raw.indexOf(words);
    return words.length > 2 ? [{ start: at, end: at + words.length }] : [];
  });
}

function draftOf(
  part: Part,
  directory: Directory,
  trail: readonly Trace[],
  sentence: number,
): Draft {
  const { article } = part.view;
  for (const rule of rules) {
    const finding = rule.find(part);
    if (!finding) continue;
    const situation: Situation = {
      article: article.id,
      directory,
      trail,
      sentence,
      tail: tailOf(part, finding),
    };
    const resolved = finding.source
      ? resolve(finding.source.phrase, finding.source.apposition, situation)
      : null;
    if (resolved === undefined) continue;
    const speech = resolved === null ? 'narration' : speechOf(part, finding.cue);
    const content = contentOf(part, finding, speech === 'direct');
    const words = content.map((span) => textOf(article, span)).join(' ');
    return {
      article: article.id,
      quote: textOf(article, part),
      start: part.start,
      end: part.end,
      resolved,
      speech,
      cue: finding.cue ? textOf(article, finding.cue) : null,
      modality: modalityOf({
        content: words,
        cue: finding.lemma,
        negated: finding.negated,
        attributed: resolved !== null,
      }),
      spans: {
        source: finding.source
          ? { start: finding.source.phrase.start, end: finding.source.phrase.end }
          : null,
        cue: finding.cue,
        content,
      },
      grounds: {
        rule: rule.name,
        mention: finding.source?.phrase.text ?? null,
        antecedent: resolved?.antecedent ?? null,
      },
      open: false,
    };
  }
  const quote = textOf(article, part);
  return {
    article: article.id,
    quote,
    start: part.start,
    end: part.end,
    resolved: null,
    speech: 'narration',
    cue: null,
    modality: modalityOf({ content: quote, cue: null, negated: false, attributed: false }),
    spans: { source: null, cue: null, content: null },
    grounds: { rule: 'narration', mention: null, antecedent: null },
    open: isAllQuoted(part.view),
  };
}

/** The names in the sentence, for the pronouns behind them. */
function namesIn(
  view: View,
  directory: Directory,
  trail: readonly Trace[],
  sentence: number,
): Trace[] {
  const situation = { article: view.article.id, directory, trail, sentence, tail: '' };
  return mentionsOf(view).flatMap(({ phrase, apposition, quoted }) => {
    const resolved = quoted ? undefined : resolve(phrase, apposition, situation);
    if (!resolved) return [];
    const { start, end, plural } = phrase;
    return [{ start, end, resolved, noun: null, gender: null, plural, prominent: false, sentence }];
  });
}

/** Those who vouched for the sentence's claims; pronouns after it mean them first. */
function speakersOf(view: View, drafts: readonly Draft[], sentence: number): Trace[] {
  return drafts.flatMap(({ resolved, spans }) => {
    if (!resolved || !spans.source) return [];
    const words = textOf(view.article, spans.source).toLowerCase().split(/\s+/);
    const noun = words.at(-1) ?? '';
    const plural = resolved.kind === 'unnamed' && noun.endsWith('s');
    return [
      {
        ...spans.source,
        resolved,
        noun,
        gender: genderOf(words),
        plural,
        prominent: true,
        sentence,
      },
    ];
  });
}

function genderOf(words: readonly string[]): 'he' | 'she' | null {
  const [first] = words;
  if (first === 'he' || first === 'she') return first;
  const noun = words.at(-1) ?? '';
  return /woman$/.test(noun) ? 'she' : /[^o]man$/.test(noun) ? 'he' : null;
}

/** The claims of one article, in the order of its text. */
export function attributeArticle(article: SegmentedArticle, directory: Directory): Draft[] {
  const trail: Trace[] = [];
  const drafts: Draft[] = [];
  viewsOf(article).forEach((view, sentence) => {
    trail.push(...namesIn(view, directory, trail, sentence));
    const here = partsOf(view)
      .filter(statesSomething)
      .map((part) => draftOf(part, directory, trail, sentence));
    trail.push(...speakersOf(view, here, sentence));
    drafts.push(...here);
  });
  return continueQuotations(article, drafts);
}
