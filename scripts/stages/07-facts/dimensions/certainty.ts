import type { FactOf } from '../../../../src/domain/index.ts';
import { negates } from '../clauses/stance.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { tableOf } from '../../table.ts';

type Certainty = FactOf<'certainty'>['value'];

/** The words that tell how a text holds what it says. What a condition is, its group `on` tells. */
const FORMS: readonly (readonly [value: Certainty, form: RegExp])[] = [
  ['confirmed', /\b(?:confirm(?:s|ed)|officially|verified)\b/giu],
  ['reported', /\b(?:reportedly|(?:is|are|was|were) (?:reported|understood|said|rumou?red) to|according to reports|it is understood)\b/giu],
  ['alleged', /\b(?:alleged(?:ly)?|alleges?|accused of|suspected of)\b/giu],
  ['possible', /\b(?:possibly|perhaps|maybe|probably|potentially|(?:is|are|was|were) (?:un)?likely to)\b/giu],
  ['denied', /\b(?:den(?:y|ies|ied)|refut(?:es?|ed)|reject(?:s|ed) (?:the )?(?:claims?|allegations?|suggestions?))\b/giu],
  ['planned', /\b(?:plans? to|planned to|(?:is|are|was|were) (?:set|due|scheduled|expected|planned) (?:to|for)|intends? to)\b/giu],
  ['proposed', /\b(?:propos(?:e|es|ed|al)|suggest(?:s|ed) that|draft (?:law|bill|plan|agreement|budget))\b/giu],
  ['binding', /\b(?:legally[- ]binding|binding|legally bound|(?:is|are|was|were) (?:required|obliged|ordered) to)\b/giu],
  [
    'conditional',
    /\b(?:if|unless|provided(?: that)?|on condition that|on the condition that|subject to|depend(?:s|ing|ent) on|contingent on) (?<on>[^,.;:“”"]{3,80})/giu,
  ],
]; // prettier-ignore
/** "Not binding" is no binding, "non-binding" none either, "whether if" no condition. */
const TURNED = /\b(?:not|non|never|neither|nor)[ -](?:\p{L}+ )?$/iu;
const ASKED = /\b(?:know|knows|knew|ask|asks|asked|wonder|wondered|unclear|see|as) $/i;

/** What modal verbs tell. */
const MODALS: Readonly<Record<string, Certainty>> = tableOf({
  may: 'possible',
  might: 'possible',
  could: 'possible',
  will: 'planned',
  must: 'binding',
});

/** Behind these a "will" or a "might" is a noun, whatever the tagger takes it for. */
const NOUN_AFTER =
  /^(?:the|an?|my|your|his|her|its|our|their|whose|this|that|of|free|good|ill|last)$/i;

/** Negations and modal verbs, by the words that the tagger marks as such. */
function fromTokens({ text, start, tokens }: Passage): FactOf<'certainty'>[] {
  return tokens.flatMap((token, i): FactOf<'certainty'>[] => {
    const value = negates(token, i, tokens)
      ? 'denied'
      : token.pos === 'AUX' && !NOUN_AFTER.test(tokens[i - 1]?.text ?? '')
        ? (MODALS[token.lemma] ?? null)
        : null;
    if (value === null) return [];
    const surface = text.slice(token.start - start, token.end - start);
    return [
      { dimension: 'certainty', start: token.start, end: token.end, surface, value, on: null },
    ];
  });
}

export const certainty: Dimension = {
  name: 'certainty',
  about:
    'How a text holds what it says: confirmed, reported, alleged, possible, denied, planned, proposed, binding or conditional on something. What is plainly stated has no mark.',
  examples: {
    found: [
      { text: 'Police confirmed the arrest.', finds: ['confirmed'] },
      { text: 'The bridge will close.', finds: ['planned'] },
      { text: 'She denied the claim.', finds: ['denied'] },
      { text: 'Nobody was hurt.', finds: ['denied'] },
      { text: 'The mill may be sold.', finds: ['possible'] },
      { text: 'He allegedly hit a wall.', finds: ['alleged'] },
      { text: 'They signed a binding pact.', finds: ['binding'] },
      {
        text: 'It opens if the council agrees.',
        finds: ['conditional on the council agrees'],
      },
    ],
    silent: [
      'The mill was sold in May.',
      'Their will was read.',
      'It is not only cheap.',
      'They asked if she agreed.',
    ],
  },
  find(passage) {
    const { text, start } = passage;
    const found = FORMS.flatMap(([value, form]) =>
      [...text.matchAll(form)].flatMap(({ 0: surface, index, groups }): FactOf<'certainty'>[] => {
        const before = text.slice(0, index);
        if (TURNED.test(before) || (value === 'conditional' && ASKED.test(before))) return [];
        const on = groups?.on?.trim() ?? null;
        return [
          {
            dimension: 'certainty',
            start: start + index,
            end: start + index + surface.length,
            surface,
            value,
            on,
          },
        ];
      }),
    );
    return [...found, ...fromTokens(passage)].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};
