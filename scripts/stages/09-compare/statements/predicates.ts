import { stem, type Clause } from '../../07-facts/index.ts';

export type Token = Clause['tokens'][number];

/** Verbs of speech, thought and little meaning: that one of them is negated denies nothing that happened. */
const INERT =
  /^(?:say|speak|argue|write|explain|detail|discuss|remark|insist|note|comment|answer|respond|reply|specify|mention|identify|decide|doubt|care|understand|remember|believe|know|think|want|need|like|expect|hope|look|seem|mean|matter|try|happen|appear|feel|become|remain|start|begin|stop|include|involve|do|have|be|make|take|get|go|come|put|give|let|keep|use|see|tell|ask|call|show|find|help|allow|hold|set|run|turn|bring|leave|work|play|move|live|provide|rest|wait|deny|dispute|reject|refute|dismiss|fail|refuse|decline|confirm|establish|determine|verify|announce|disclose|reveal|report|claim|stress|add|suggest|describe|follow|lead|continue|accord|consider|seek|plan|promise|intend|schedule|arrive|update|publish|post|amend)$/;
/** The tagger takes many a verb behind "will" for a noun or an adjective: "the hotel will close". */
const MODAL = /^(?:will|would|shall|may|might)$/;

export const isNoun = ({ pos, lemma }: Token): boolean => pos === 'NOUN' && lemma.length > 2;
export const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** The words of a clause that say that something happens. */
export const eventsIn = (tokens: readonly Token[]): Token[] =>
  tokens.filter(({ pos, lemma }, i) => {
    const verb =
      pos === 'VERB' || (/^(?:NOUN|ADJ)$/.test(pos) && MODAL.test(tokens[i - 1]?.lemma ?? ''));
    return verb && !INERT.test(lemma) && lemma.length > 2 && !isInName(tokens, i);
  });

/** "Act" in "the Clean Docks Act", which the tagger takes for a verb. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');

/** "Keen to plant", "a plan to plant", "told him to plant": whoever is, has or was told that has not planted. */
export const isOnlyMeant = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lemma === 'to' && /^(?:NOUN|ADJ|PRON)$/.test(tokens[at - 2]?.pos ?? '');

const isBeforeNoun = (token: Token): boolean =>
  /^(?:DET|NUM|ADJ|PART)$/.test(token.pos) || /^(?:of|his|her|its|their)$/i.test(token.text);

/** The head of the noun phrase that begins at `from`: the last of its nouns in a row. */
export function headFrom(tokens: readonly Token[], from: number): Token | undefined {
  const rest = tokens.slice(from);
  const first = rest.findIndex((token) => !isBeforeNoun(token));
  const nouns = rest.slice(Math.max(0, first));
  const end = nouns.findIndex((token) => !isNoun(token));
  return nouns[(end < 0 ? nouns.length : end) - 1];
}

/**
 * The stem of what a verb happens to: the noun behind it, else the one before it ("the hotel
 * closes", "the hotel is closed"). Null where that is a pronoun.
 */
export function objectOf(tokens: readonly Token[], verb: Token): string | null {
  const at = tokens.indexOf(verb);
  const behind = tokens[at + 1];
  const subject = tokens
    .slice(0, at)
    .findLast((token) => isNoun(token) || token.pos === 'PROPN' || token.pos === 'PRON');
  const found = headFrom(tokens, at + 1) ?? (behind?.pos === 'PRON' ? behind : subject);
  return !found || found.pos === 'PRON' ? null : stem(found.lemma);
}
