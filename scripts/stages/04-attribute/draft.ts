import { contains, type Span } from '../../../src/domain/index.ts';
import type { AttributedClaim } from './index.ts';
import { isParticiple } from './grammar/verb-form.ts';
import { words } from './lexicon/words.ts';
import { modalityOf } from './modality.ts';
import { rules } from './rules/index.ts';
import type { Finding, Part } from './rules/rule.ts';
import { speechOf } from './speech.ts';
import { isAllQuoted, textOf } from './view.ts';
import { anonymityIn } from './who/anonymity.ts';
import { resolve } from './who/resolve.ts';
import type { Situation } from './who/situation.ts';
import type { Resolved } from './who/trail.ts';

/** A claim whose source is not yet one of the story's. */
export interface Draft extends Omit<AttributedClaim, 'source'> {
  /** Null: the outlet's own voice. */
  resolved: Resolved | null;
  /** Every word of it stands in a quotation, and no words of its own say whose. */
  open: boolean;
}

/** Words that begin a description behind a noun: "of the board", "close to the talks". */
const TAIL_OPENERS = words('of in at from with for close familiar near inside');
/** Words that end it: a clause, or when it was said. */
const ENDS_TAIL = words('that who which on before after while and but as');

/** Words of a phrase's tail that are kept in the name of an unnamed source. */
const TAIL_WORDS = 8;
/** Fewer characters of content are punctuation left over. */
const LEAST_CONTENT = 3;

/** The words behind a source phrase that say who it is: "familiar with the matter", "at the survey office". */
function tailOf({ view }: Part, { source, cue }: Finding): string {
  if (!source || !cue) return '';
  const behind = view.words.filter((word) => word.start >= source.phrase.end);
  const end = behind.findIndex(
    (word) =>
      word.quoted || word.pos === 'PUNCT' || word.start === cue.start || ENDS_TAIL.has(word.lemma),
  );
  const tail = end < 0 ? behind : behind.slice(0, end);
  const [first] = tail;
  const last = tail.at(-1);
  const describes = first && (TAIL_OPENERS.has(first.lemma) || isParticiple(first));
  if (!describes || !last || tail.length > TAIL_WORDS) return '';
  return textOf(view.article, { start: first.start, end: last.end });
}

/** The content: the quotations where speech is direct, else what is left of the part without source and cue. */
function contentOf(part: Part, { source, cue }: Finding, direct: boolean): Span[] {
  if (direct) {
    const inside = part.view.quotations.filter((quotation) => contains(part, quotation));
    return inside.map(({ start, end }) => ({ start, end }));
  }
  if (!source || !cue) return [{ start: part.start, end: part.end }];
  const pieces = [
    { start: part.start, end: Math.min(source.phrase.start, cue.start) },
    { start: Math.max(source.phrase.end, cue.end), end: part.end },
  ];
  return pieces.flatMap((piece) => {
    const raw = textOf(part.view.article, piece);
    const words = raw.replace(/^[\s,:;]+|[\s,:;.]+$/g, '');
    const start = piece.start + raw.indexOf(words);
    return words.length >= LEAST_CONTENT ? [{ start, end: start + words.length }] : [];
  });
}

/** The grounds of a rule that found nothing more to tell. */
export function groundsOf(rule: string): Draft['grounds'] {
  return { rule, mention: null, antecedent: null, back: null, anonymity: null, cites: [] };
}

/** Sentences from where a source is named back to the part's own. */
function sentencesBack({ view }: Part, antecedent: Span | null, sentence: number): number | null {
  if (!antecedent) return null;
  const named = view.article.sentences.findLastIndex(
    (one, i) => i <= sentence && one.start <= antecedent.start,
  );
  return named < 0 ? null : sentence - named;
}

/** On whom the source relies in turn: the subjects of the cues inside what it says. */
function citedIn(
  part: Part,
  content: readonly Span[],
  own: Resolved,
  situation: Situation,
): Draft['grounds']['cites'] {
  const inside = part.cues.filter(({ verb, subject, negated }) => {
    const word = part.view.words[verb];
    return (
      word !== undefined &&
      !negated &&
      subject.phrase.pronoun === null &&
      content.some((span) => contains(span, word) && contains(span, subject.phrase))
    );
  });
  return inside.flatMap(({ subject }) => {
    const cited = resolve(subject, situation);
    return cited && cited.name !== own.name ? [{ name: cited.name, kind: cited.kind }] : [];
  });
}

/** Somebody whom a pronoun names, and nothing before it: an article begins "She said". */
export const UNKNOWN: Resolved = {
  name: 'Unnamed speaker',
  kind: 'unnamed',
  antecedent: null,
  role: null,
};

/** The claim that a part makes when no rule finds a source: the outlet's, or an open quotation's. */
function narration(part: Part): Draft {
  const { article } = part.view;
  const quote = textOf(article, part);
  return {
    article: article.id,
    quote,
    start: part.start,
    end: part.end,
    resolved: null,
    speech: 'narration',
    cue: null,
    modality: modalityOf({ content: part.words, cue: null, silent: false, attributed: false }),
    spans: { source: null, cue: null, content: null },
    grounds: groundsOf('narration'),
    open: isAllQuoted(part.view),
  };
}

/** The claim that a part makes: by the first rule that finds who vouches for it and can be resolved. */
export function draftOf(part: Part, situation: Omit<Situation, 'tail' | 'article'>): Draft {
  const { article } = part.view;
  let unresolved: Draft | undefined;
  for (const rule of rules) {
    const finding = rule.find(part);
    if (!finding) continue;
    const { source, cue, lemma, negated } = finding;
    const here = { ...situation, article: article.id, tail: tailOf(part, finding) };
    const known = source ? resolve(source, here) : null;
    if (known === undefined && unresolved) continue;
    const resolved = known === undefined ? UNKNOWN : known;
    const speech = resolved === null ? 'narration' : speechOf(part, cue);
    const content = contentOf(part, finding, speech === 'direct');
    const said = part.words.filter((word) => content.some((span) => contains(span, word)));
    const { antecedent = null } = resolved ?? {};
    const draft: Draft = {
      ...narration(part),
      resolved,
      speech,
      cue: cue && textOf(article, cue),
      modality: modalityOf({
        content: said,
        cue: lemma,
        silent: negated,
        attributed: resolved !== null,
      }),
      spans: {
        source: source && { start: source.phrase.start, end: source.phrase.end },
        cue,
        content,
      },
      grounds: {
        rule: rule.name,
        mention: source?.phrase.text ?? null,
        antecedent,
        back: sentencesBack(part, antecedent, situation.sentence),
        anonymity: resolved?.kind === 'unnamed' ? anonymityIn(textOf(article, part)) : null,
        cites: resolved ? citedIn(part, content, resolved, { ...here, tail: '' }) : [],
      },
      open: false,
    };
    // Another rule may find somebody who is known.
    if (known !== undefined) return draft;
    unresolved = draft;
  }
  return unresolved ?? narration(part);
}
