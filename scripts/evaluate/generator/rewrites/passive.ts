import { bodySentences, capitalised, edited, type BodySentence, type Edit } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** Verbs whose past is their participle, too, and whose object they change: "the town bought a mill". */
const VERBS =
  /^(?:adopted|approved|arrested|attacked|banned|blocked|boarded|bought|built|cancelled|captured|charged|cleared|closed|condemned|criticised|criticized|damaged|defeated|destroyed|detained|discovered|dismissed|evacuated|fired|foiled|halted|hired|identified|injured|intercepted|killed|launched|opened|organised|postponed|published|recovered|rejected|released|removed|repaired|replaced|rescued|reviewed|saved|seized|signed|sold|stopped|suspended|thwarted|welcomed)$/;
/** Words of a simple noun phrase. */
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
/** What may follow the object: the end, or where and when it was. */
const REST = /^(?:\.|on|in|at|after|before|during|near|outside|from|for|to|as)$/;
/** A longer phrase is seldom one phrase. */
const LONGEST = 5;

type Token = BodySentence['tokens'][number];

const phraseFrom = (tokens: readonly Token[], from: number): readonly Token[] => {
  const end = tokens.findIndex(({ pos }, i) => i >= from && !NOMINAL.test(pos));
  return tokens.slice(from, end < 0 ? tokens.length : end);
};

const isPlural = (phrase: readonly Token[]): boolean =>
  phrase.some(({ pos, text }) => pos === 'NUM' && !/^one$/i.test(text)) ||
  /[^s]s$/.test(phrase.at(-1)?.text ?? '') ||
  /^(?:people|men|women|children|police)$/.test(phrase.at(-1)?.text ?? '');

/** Subject, verb and object of a plain sentence, the other way round. */
function editOf({ tokens, words, start }: BodySentence): Edit[] {
  const subject = phraseFrom(tokens, 0);
  const verb = tokens[subject.length];
  const object = phraseFrom(tokens, subject.length + 1);
  const [first, head, last] = [subject[0], object[0], object.at(-1)];
  const next = tokens[subject.length + 1 + object.length];
  const short = subject.length <= LONGEST && object.length <= LONGEST;
  if (!first || !head || !last || !verb || !next || !short || /["“”,;]/.test(words)) return [];
  if (object.some(({ text }) => /day$|^(?:morning|night)$/.test(text))) return [];
  if (!VERBS.test(verb.text) || !REST.test(next.text) || last.pos === 'ADJ') return [];
  const cut = (from: number, to: number): string => words.slice(from - start, to - start);
  const agent = cut(first.start, subject.at(-1)?.end ?? first.end);
  const lower =
    first.pos === 'PROPN' && first.text !== 'Police'
      ? agent
      : agent.charAt(0).toLowerCase() + agent.slice(1);
  const were = isPlural(object) ? 'were' : 'was';
  const passive = `${capitalised(cut(head.start, last.end))} ${were} ${verb.text} by ${lower}`;
  return [{ start: first.start, end: last.end, words: passive }];
}

export const passive: Rewrite = {
  name: 'passive',
  about: 'A plain sentence of subject, verb and object is told in the passive.',
  examples: [
    {
      from: 'The guards arrested three miners on Monday.',
      to: 'Three miners were arrested by the guards on Monday.',
    },
    { from: 'The council sold the mill.', to: 'The mill was sold by the council.' },
    {
      from: 'The council sold the mill, which is old.',
      to: 'The council sold the mill, which is old.',
    },
  ],
  apply: (text) => edited(text, bodySentences(text).flatMap(editOf)),
};
