import type { Token } from './predicates.ts';
import { isHedge } from './stated.ts';

/** A finite verb with what belongs to it: "may not have been sold", "was never there", "sold". */
export interface VerbGroup {
  /** Where it stands among the words of its clause: `[from, to)`, from its first word to its main verb. */
  from: number;
  to: number;
  /** The lemma of its main verb; `be`, `have` or `do` where no other follows. */
  verb: string;
  /** What its subject suffers, the verb tells: "was sold". */
  passive: boolean;
  /** Null where the form tells none: "may sell". */
  tense: 'past' | 'perfect' | 'present' | 'future' | null;
  negated: boolean;
  possible: boolean;
}

/** "No" belongs to the thing behind it. */
export const NOT = /^(?:not|n[’']t|never)$/i;
const AUXILIARY = /^(?:be|have|do|will|would|shall|may|might|can|could|should|must)$/;
/** What can, should or would be is no statement that it is, nor is what has to be. */
const OTHER_MODAL = /^(?:would|can|could|should|must|ca)$/;
/** Behind these the next word is a verb, whatever the tagger takes it for. */
const BEFORE_BASE = /^(?:will|shall|may|might|do)$/;

const isAuxiliary = ({ lemma, pos }: Token): boolean =>
  AUXILIARY.test(lemma) && (pos === 'AUX' || pos === 'VERB');
const belongs = (token: Token): boolean =>
  isAuxiliary(token) || token.pos === 'ADV' || NOT.test(token.text);

/** "To sell", "selling" and "having sold" state nothing by themselves. */
const isFinite = (token: Token, before: Token | undefined): boolean =>
  before?.lemma !== 'to' && !/ing$/i.test(token.text);

function tenseOf(words: readonly Token[]): VerbGroup['tense'] {
  const [first] = words.filter(({ pos, text }) => pos !== 'ADV' && !NOT.test(text));
  if (!first) return null;
  const text = first.text.toLowerCase();
  if (/^(?:will|wo|shall|['’]ll)$/.test(text)) return 'future';
  if (/^(?:may|might)$/.test(text))
    return words.some(({ lemma }, i) => i > 0 && lemma === 'have') ? 'past' : null;
  if (/^(?:am|is|are|do|does|['’]re|['’]m)$/.test(text)) return 'present';
  if (/^(?:has|have|['’]ve)$/.test(text) && words.length > 1) return 'perfect';
  return text === 'was' || (text !== first.lemma && !text.endsWith('s')) ? 'past' : 'present';
}

/** Where the verb group ends that begins at a word; null where none does. */
function groupEnd(tokens: readonly Token[], from: number): { to: number; main: boolean } | null {
  const first = tokens[from];
  if (!first || !isFinite(first, tokens[from - 1])) return null;
  if (!isAuxiliary(first)) return first.pos === 'VERB' ? { to: from + 1, main: true } : null;
  const length = tokens.slice(from).findIndex((token) => !belongs(token));
  if (length < 0) return { to: tokens.length, main: false };
  const to = from + length;
  const next = tokens[to];
  const last = tokens.slice(from, to).findLast(isAuxiliary);
  const main = next?.pos === 'VERB' || BEFORE_BASE.test(last?.lemma ?? '');
  return { to: main ? to + 1 : to, main };
}

/** Reads the words of a group; null where they state nothing: "could sell", "has to sell". */
function read(
  tokens: readonly Token[],
  from: number,
  { to, main }: { to: number; main: boolean },
): VerbGroup | null {
  const words = tokens.slice(from, to);
  const last = words.slice(0, main ? -1 : undefined).findLast(isAuxiliary);
  const verb = main ? words.at(-1) : last;
  const owes = !main && tokens[to]?.lemma === 'to';
  if (!verb || owes || words.some(({ lemma }) => OTHER_MODAL.test(lemma))) return null;
  return {
    from,
    to,
    verb: verb.lemma,
    passive: main && last?.lemma === 'be' && !/ing$/i.test(verb.text),
    tense: tenseOf(words),
    negated: words.some(({ text }) => NOT.test(text)),
    possible: words.some(isHedge),
  };
}

/** The verb groups of a clause, in order. */
export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let behind = 0;
  tokens.forEach((_, i) => {
    const end = i < behind ? null : groupEnd(tokens, i);
    if (!end) return;
    let from = i;
    while (from > behind && tokens[from - 1]?.pos === 'ADV') from -= 1;
    behind = end.to;
    const group = read(tokens, from, end);
    if (group) groups.push(group);
  });
  return groups;
}
