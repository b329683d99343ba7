import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decisionSchema } from '../../../src/domain/index.ts';
import type { IdentifiedClaim, IdentifiedStory } from '../05-identify/index.ts';
import { storyInLines } from '../story-in-lines.ts';
import { amend } from './index.ts';

const STORY = storyInLines([
  'A 2031-03-01 [Ada Holm] The mill is shut and the bridge is open.',
  'A 2031-03-01 Nobody came.',
  'B 2031-03-02 [Ida Holm] The mill will reopen.',
]);
const [first, second, third] = STORY.claims as [IdentifiedClaim, IdentifiedClaim, IdentifiedClaim];

const at = ({ id, quote }: IdentifiedClaim) => ({ claim: id, quote });
const made = { by: 'Per Lund', on: '2031-04-01' };

const decided = (...decisions: unknown[]): IdentifiedStory =>
  amend({ ...STORY, review: decisions.map((one) => decisionSchema.parse(one)) });

describe('amend', () => {
  it('leaves a story alone that nobody reviewed', () => {
    expect(amend(STORY)).toBe(STORY);
  });

  it('gives a claim another source, speech and modality, and says who did', () => {
    const { claims, sources } = decided({
      do: 'attribute',
      ...at(second),
      source: 'Harbour Police',
      kind: 'organisation',
      speech: 'indirect',
      modality: 'possible',
      ...made,
    });
    expect(claims[1]).toMatchObject({
      source: { name: 'Harbour Police', kind: 'organisation', slug: 'harbour-police' },
      speech: 'indirect',
      modality: 'possible',
      checked: made,
    });
    expect(sources.map(({ slug }) => slug)).toContain('harbour-police');
  });

  it('forgets a source that no claim has any more', () => {
    const { sources } = decided({ do: 'attribute', ...at(first), source: 'outlet', ...made });
    expect(sources.map(({ name }) => name)).toEqual(['Ida Holm']);
  });

  it('cuts a claim in two, each with its place, and gives the same ids in every run', () => {
    const cut = { do: 'split', ...at(first), at: 'and the bridge', ...made };
    const { claims } = decided(cut);
    expect(claims.slice(0, 2).map(({ quote }) => quote)).toEqual([
      'The mill is shut',
      'and the bridge is open.',
    ]);
    expect(claims[0]?.id).toBe(first.id);
    expect(decided(cut).claims).toEqual(claims);
  });

  it('makes one claim of two neighbours', () => {
    const { claims } = decided({ do: 'join', ...at(first), with: at(second), ...made });
    expect(claims.map(({ id }) => id)).toEqual([first.id, third.id]);
    expect(claims[0]?.quote).toBe('The mill is shut and the bridge is open.\nNobody came.');
  });

  it('makes two names one source, and one name two', () => {
    const merged = decided({ do: 'merge', source: 'Ida Holm', into: 'Ada Holm', ...made });
    expect(merged.claims[2]?.source.name).toBe('Ada Holm');
    expect(merged.sources).toHaveLength(1);
    expect(merged.sources[0]?.aliases).toEqual(['Ida Holm']);
    const apart = decided({
      do: 'distinguish',
      source: 'Ada Holm',
      as: 'Ada Holm (the miller)',
      claims: [at(first)],
      ...made,
    });
    expect(apart.claims[0]?.source.slug).toBe('ada-holm-the-miller');
  });

  it('adds a remark', () => {
    const { claims } = decided({ do: 'note', ...at(third), note: 'In 2030, she means.', ...made });
    expect(claims[2]?.remarks).toEqual([{ text: 'In 2030, she means.', ...made }]);
    expect(claims[2]?.checked).toBeUndefined();
  });

  it('finds a claim by its words where its id is gone', () => {
    const { claims } = decided({ do: 'check', claim: '0000000000', quote: third.quote, ...made });
    expect(claims[2]?.checked).toEqual(made);
  });

  it.each([
    { do: 'check', claim: '0000000000', quote: 'No such words.', ...made },
    { do: 'split', ...at(first), at: 'no such words', ...made },
    { do: 'split', ...at(first), at: 'is', ...made },
    { do: 'join', ...at(first), with: at(third), ...made },
    { do: 'merge', source: 'Nobody', into: 'Ada Holm', ...made },
    { do: 'distinguish', source: 'Ada Holm', as: 'X', claims: [at(third)], ...made },
  ])('reports a decision that fits no more, and changes nothing: $do', (decision) => {
    const { warnings, claims } = decided(decision);
    expect(claims).toEqual(STORY.claims);
    expect(warnings.map(({ file }) => file)).toEqual(['example/review.yaml']);
  });

  it('keeps the claims apart and in place, whatever is decided', () => {
    const reference = fc.constantFrom(at(first), at(second), at(third), {
      claim: '0000000000',
      quote: 'x',
    });
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('and', 'mill', 'is open'));
    const decision: fc.Arbitrary<Decision> = fc
      .oneof(
        fc.record({ do: fc.constant('split' as const), ref: reference, at: text }),
        fc.record({ do: fc.constant('join' as const), ref: reference, with: reference }),
        fc.record({ do: fc.constant('attribute' as const), ref: reference, source: text }),
      )
      .map(({ ref, ...rest }) => ({ ...rest, ...ref, ...made }));
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (review) => {
        const { claims, articles, sources } = amend({ ...STORY, review });
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const { article, start, end, quote, source } of claims) {
          expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
          if (source.slug !== null) expect(sources.map(({ slug }) => slug)).toContain(source.slug);
        }
        for (const [i, claim] of claims.entries()) {
          const next = claims[i + 1];
          if (next?.article === claim.article) expect(next.start).toBeGreaterThanOrEqual(claim.end);
        }
      }),
    );
  });
});
