import type { Token } from '../../03-segment/index.ts';

/** Whether a clause states its content or its opposite, and how surely. */
export interface Stance {
  negated: boolean;
  /** `open`: the text says that it is not known, not decided or not confirmed. */
  certainty: 'certain' | 'possible' | 'open';
}

const NEGATIVE = new Set(['never', 'cannot', 'nor', 'nobody', 'none', 'nothing', 'nowhere', 'neither']); // prettier-ignore
/** Words that deny what stands in the clause they open. */
const DENIAL = new Set(['deny', 'dispute', 'refute', 'rebut', 'reject', 'contradict']);
const LACK = new Set(['lack', 'shortage', 'absence', 'scarcity', 'insufficient']);
const FAILING = new Set(['fail', 'refuse', 'decline', 'unable']);
const STOPPING = new Set(['stop', 'cease', 'quit', 'halt']);
const POSSIBLE = new Set([
  'possibly', 'perhaps', 'potentially', 'reportedly', 'allegedly', 'apparently', 'probably',
  'likely', 'possible', 'potential', 'alleged', 'believe', 'possibility', 'rumoured', 'rumored', 'maybe',
]); // prettier-ignore
const UNKNOWN = new Set(['unclear', 'unknown', 'undecided', 'unconfirmed', 'uncertain', 'undetermined']); // prettier-ignore
/** Verbs and adjectives that, negated, leave their object open. */
const SETTLING = new Set(['confirm', 'establish', 'know', 'determine', 'decide', 'clear', 'verify', 'certain', 'sure', 'announce', 'disclose']); // prettier-ignore
/** Verbs whose negation is that of what stands behind them: "they do not think that charges will be filed". */
const THINKING = new Set(['think', 'believe', 'expect']);
/** Verbs that, negated, leave open what is asked behind them. */
const TELLING = new Set([...SETTLING, 'say', 'tell', 'specify', 'reveal', 'explain', 'comment', 'rule']); // prettier-ignore
/** Words that open an indirect question. */
const QUESTION = new Set(['who', 'what', 'whether', 'how', 'why', 'if', 'which']);

/** The month of May and a might are nouns. */
const isModal = ({ lemma, pos }: Token): boolean =>
  pos === 'AUX' && /^(?:may|might|could)$/.test(lemma);
/** A suspect is a person: only the verb makes what it tells of a possibility. */
const suspects = ({ lemma, pos }: Token): boolean => lemma === 'suspect' && pos === 'VERB';
const has = (words: readonly Token[], set: ReadonlySet<string>): boolean =>
  words.some(({ lemma }) => set.has(lemma));
const pair = (words: readonly Token[], first: string, second: RegExp): boolean =>
  words.some(({ lemma }, i) => lemma === first && second.test(words[i + 1]?.lemma ?? ''));

/** "Not only", "not 20" and "no doubt" negate nothing of the clause, nor does the "no" of a vote. */
export function negates({ lemma, text }: Token, i: number, words: readonly Token[]): boolean {
  const next = words[i + 1];
  if (lemma === 'not' || /^n[’']t$/i.test(text))
    return (
      (next?.pos !== 'NUM' || next.lemma === 'one') &&
      !/^(?:only|just|merely|simply|least)$/.test(next?.lemma ?? '')
    );
  if (lemma === 'no')
    return (
      next?.lemma === 'one' ||
      (/^(?:ADJ|NOUN|PROPN|ADV)$/.test(next?.pos ?? '') &&
        !/^(?:doubt|matter|wonder)$/.test(next?.lemma ?? ''))
    );
  return NEGATIVE.has(lemma) || (lemma === 'without' && i === 0);
}

interface Reading {
  /** It has a negation of its own. */
  not: boolean;
  /** It tells of a lack, a failure or a refusal. */
  lacks: boolean;
  /** It denies the clause behind it. */
  denies: boolean;
  possible: boolean;
  open: boolean;
  /** It holds the opposite of the clause behind it possible. */
  doubts: boolean;
  /** Negated, it leaves open what is asked behind it. */
  tells: boolean;
}

function read(words: readonly Token[], next: readonly Token[] | undefined): Reading {
  // "Not closed until March" was closed in March.
  const until = words.some(({ lemma }) => lemma === 'until' || lemma === 'till');
  const not = (words.some(negates) && !until) || pair(words, 'yet', /^to$/);
  const denial = words.some(
    ({ lemma, pos }) => DENIAL.has(lemma) && (pos === 'VERB' || pos === 'AUX'),
  );
  const denies = denial && /^(?:that|any|ever|having|being|whether)$/.test(next?.[0]?.lemma ?? '');
  const failing = words.some(
    ({ lemma }, i) =>
      (FAILING.has(lemma) && words[i + 1]?.lemma === 'to') ||
      (STOPPING.has(lemma) && words[i + 1]?.text.endsWith('ing') === true),
  );
  return {
    not,
    lacks:
      has(words, LACK) || pair(words, 'too', /^(?:few|little)$/) || failing || (denial && !denies),
    denies,
    possible: has(words, POSSIBLE) || words.some((word) => isModal(word) || suspects(word)),
    open:
      has(words, UNKNOWN) ||
      pair(words, 'too', /^(?:early|soon)$/) ||
      (not && has(words, SETTLING)),
    doubts:
      (not && has(words, THINKING)) ||
      words.some(({ lemma, pos }) => lemma === 'doubt' && pos === 'VERB'),
    tells: (not || failing) && has(words, TELLING),
  };
}

/**
 * The stance of each clause of a claim, in order. A denial turns the clause it opens, and a lack
 * that is negated is none. "Not confirmed" leaves open what was said before it by "this", and
 * "did not say" what is asked behind it by "who" or "whether".
 */
export function stanceOf(clauses: readonly (readonly Token[])[]): Stance[] {
  const readings = clauses.map((words, i) => read(words, clauses[i + 1]));
  return readings.map(({ not, lacks, possible, open }, i) => {
    const [before, after] = [readings[i - 1], readings[i + 1]];
    const opening = clauses[i]?.[0]?.lemma ?? '';
    const asked = QUESTION.has(opening) && (before?.open === true || before?.tells === true);
    const withdrawn =
      after?.open === true &&
      (clauses[i + 1] ?? []).slice(0, 3).some(({ lemma }) => lemma === 'this');
    const doubted = before?.doubts === true;
    const turns = [not, lacks, before?.denies === true, doubted].filter(Boolean).length;
    return {
      negated: turns % 2 === 1,
      certainty: open || asked || withdrawn ? 'open' : possible || doubted ? 'possible' : 'certain',
    };
  });
}
