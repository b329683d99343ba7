import type { BodySentence } from '../body.ts';
import { clauseAt, SAYING, type Token } from './stance.ts';

/** Participles of verbs whose past is not made with -ed, by the past. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sold: 'sold', bought: 'bought', won: 'won', lost: 'lost', met: 'met', held: 'held', left: 'left',
    led: 'led', made: 'made', took: 'taken', gave: 'given', came: 'come', went: 'gone', fell: 'fallen',
    became: 'become', began: 'begun', broke: 'broken', found: 'found', kept: 'kept', sent: 'sent',
    spent: 'spent', built: 'built', brought: 'brought', saw: 'seen', ran: 'run', stood: 'stood',
    sank: 'sunk', paid: 'paid', rose: 'risen', struck: 'struck', threw: 'thrown', drove: 'driven',
    fled: 'fled', fought: 'fought', caught: 'caught', chose: 'chosen', drew: 'drawn', flew: 'flown',
    grew: 'grown', stole: 'stolen', taught: 'taught', wore: 'worn', got: 'got', sought: 'sought',
  }),
); // prettier-ignore
const SUBJECT = /^(?:NOUN|PROPN|PRON)$/;
const OBJECT = /^(?:DET|PRON|PROPN|NUM|NOUN|ADJ)$/;
const VERBAL = /^(?:VERB|AUX)$/;

/** A verb in the past with its dictionary form and its participle. */
export interface Past {
  verb: Token;
  participle: string;
}

const participleOf = ({ text }: Token): string | undefined =>
  /^\p{Ll}+ed$/u.test(text) ? text : PARTICIPLES.get(text);

/** Is the verb behind a subject of its own, and the only one of its clause? "The man arrested on Friday" has none. */
function isFinite({ tokens, words, start }: BodySentence, verb: Token): boolean {
  const clause = clauseAt(words, verb.start - start);
  if (!/^(?:|that|and|but|who|which|["“])$/.test(clause.opener)) return false;
  const inClause = tokens.filter(
    (token) => token.start >= start + clause.start && token.end <= start + clause.end,
  );
  const at = inClause.indexOf(verb);
  const subject = inClause[at - 1]?.pos === 'ADV' ? inClause[at - 2] : inClause[at - 1];
  const own = subject
    ? SUBJECT.test(subject.pos)
    : clause.opener === 'who' || clause.opener === 'which';
  const others = inClause.filter(
    ({ pos }, i) => VERBAL.test(pos) && inClause[i - 1]?.text !== 'to',
  );
  if (!own || others.length !== 1 || inClause.slice(0, at).some(({ text }) => text === 'to'))
    return false;
  // Without an object it may be a participle, unless no other verb is left for the subject.
  const next = inClause[at + 1];
  if (next && OBJECT.test(next.pos)) return true;
  return clause.opener === '' && tokens.filter(({ pos }) => VERBAL.test(pos)).length === 1;
}

/** The verbs of a sentence that tell in the past what happened. */
export const pastsOf = (sentence: BodySentence): Past[] =>
  sentence.tokens.flatMap((verb): Past[] => {
    const participle = verb.pos === 'VERB' ? participleOf(verb) : undefined;
    if (participle === undefined || SAYING.test(verb.lemma) || verb.lemma === verb.text) return [];
    return isFinite(sentence, verb) ? [{ verb, participle }] : [];
  });
