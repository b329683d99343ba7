import { eventsIn, headFrom, isNoun, isOnlyMeant, isVerb, type Token } from './predicates.ts';

/** Behind these words stands a thing that is not there. */
const THINGLESS = /^(?:no|without)$/i;
export const NEGATOR = /^(?:not|n[’']t|no|never|nobody|none|nothing|neither|nor|cannot|without)$/i;
export const LACK = /^(?:lack|shortage|absence|scarcity|insufficient|enough)$/;
/** "Whether" leaves open that it happened; "who", "why" and "how many" take it for granted. */
const HEDGE = /^(?:possibly|perhaps|potentially|whether)$/;
/** Does the word make what follows possible or open? The month of May does not. */
export const isHedge = ({ lemma, pos }: Token): boolean =>
  /^(?:may|might)$/.test(lemma) ? pos === 'AUX' : HEDGE.test(lemma);
/** What cannot, could or should not be is no statement that it is not. */
const DUTY = /^(?:should|must)$/;
const ABILITY = /^(?:can|could|should|must|ca)$/;
/** Verbs that say no more than that something was there: "no siren was heard" is no siren. */
const BEING =
  /^(?:hear|sound|issue|record|detect|receive|list|make|give|report|find|see|occur|take)$/;
/** Nouns of set phrases: where there is "no way" or "no doubt", nothing is missing. */
const SET_PHRASE =
  /^(?:way|doubt|idea|matter|wonder|question|point|use|need|choice|reason|time|sense|mean|mistake|coincidence|secret|surprise|shortage)$/;
const SETTLE = /^(?:confirm|establish|determine|verify)$/;

/** How many words behind its negation or hedge a word may stand that is negated or hedged. */
const REACH = 6;

/** What "there is" in a clause: "there may have been a siren". */
function existing(tokens: readonly Token[]): Token | undefined {
  const there = tokens.findIndex(({ lemma }) => lemma === 'there');
  const be = tokens.findLastIndex(({ lemma }, i) => there >= 0 && i > there && lemma === 'be');
  return be < 0 ? undefined : headFrom(tokens, be + 1);
}

/** What a clause says to happen, and what it says to be there: "there was a siren", "the siren rang". */
export function affirmed(tokens: readonly Token[]): Token[] {
  if (tokens.some(({ lemma, pos }) => pos === 'AUX' && DUTY.test(lemma))) return [];
  const events = eventsIn(tokens).filter((word) => !isOnlyMeant(tokens, tokens.indexOf(word)));
  const verb = tokens.findIndex(isVerb);
  const the = tokens.findIndex(({ lemma }, i) => lemma === 'the' && i < verb && i < 2);
  const subject = the >= 0 && events.length > 0 ? headFrom(tokens, the + 1) : undefined;
  return [...events, subject, existing(tokens)].filter((token) => token !== undefined);
}

/** What a clause says there is a lack of: "too few nurses", "a shortage of nurses". */
function lacking(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findIndex(
    ({ lemma }, i) =>
      LACK.test(lemma) || (/^(?:few|little)$/.test(lemma) && tokens[i - 1]?.lemma === 'too'),
  );
  return at < 0 ? undefined : headFrom(tokens, at + 1);
}

/** The thing behind "no", where that is what is denied; an adjective makes it a special one: "no functioning government" is no anarchy. */
function missing(tokens: readonly Token[], at: number, event: Token | undefined): Token[] | null {
  const thing = THINGLESS.test(tokens[at]?.text ?? '') ? headFrom(tokens, at + 1) : undefined;
  if (!thing) return null;
  const ofEvent =
    event && !BEING.test(event.lemma) && tokens.indexOf(event) <= tokens.indexOf(thing) + 4;
  if (ofEvent && !tokens.slice(0, at).some(isVerb)) return null;
  if (SET_PHRASE.test(thing.lemma)) return [];
  const special = tokens.slice(at, tokens.indexOf(thing)).some(({ pos }) => pos === 'ADJ');
  return special ? [] : [thing];
}

/** What a negated clause denies to happen or to be there. */
export function denied(tokens: readonly Token[]): Token[] {
  if (tokens.some(({ lemma }) => ABILITY.test(lemma))) return [];
  const lack = lacking(tokens);
  if (lack) return [lack];
  const at = tokens.findIndex(({ text }) => NEGATOR.test(text));
  // "No arguments there" is a turn of speech: without a verb nothing is said not to be.
  if (!tokens.some(isVerb)) return [];
  const events = eventsIn(tokens);
  // A denial in the clause before: "he denied that anyone had left".
  if (at < 0) return events.slice(0, 1);
  if (tokens[at + 1]?.lemma === 'else' || tokens[at + 2]?.lemma === 'else') return [];
  const event = events.find(
    (token) => tokens.indexOf(token) > at && tokens.indexOf(token) <= at + REACH,
  );
  return missing(tokens, at, event) ?? (event ? [event] : []);
}

/** What a clause holds possible or leaves open. */
export function hedged(tokens: readonly Token[]): Token[] {
  const settle = tokens.findIndex(({ lemma }) => SETTLE.test(lemma));
  const subject = tokens.slice(0, Math.max(0, settle)).findLast(isNoun);
  if (subject) return [subject];
  const at = tokens.findIndex(isHedge);
  if (at < 0) return [];
  const event = eventsIn(tokens).find(
    (token) => tokens.indexOf(token) > at && tokens.indexOf(token) <= at + REACH,
  );
  return [existing(tokens) ?? event].filter((token) => token !== undefined);
}
