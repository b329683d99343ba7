import { describe, expect, it } from 'vitest';
import { contestedIn } from './contested.ts';
import {
  exampleArticle,
  exampleClaim,
  exampleDisagreement,
  exampleSource,
  exampleStory,
} from './example.ts';
import { speakingIn } from './speaking.ts';
import { indexStory } from './story-index.ts';

const edda = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;
const role = (person: string) =>
  ({
    dimension: 'role',
    person,
    role: 'warden',
    status: 'current',
    start: 0,
    end: 6,
    surface: 'Warden',
  }) as const;
const reading = (value: string, ...claims: string[]) => ({
  value,
  claims,
  marks: claims.map((claim) => ({ claim, start: 0, end: 6 })),
});
const index = indexStory(
  exampleStory({
    articles: [exampleArticle({ id: 'one' }), exampleArticle({ id: 'two', siglum: 'B' })],
    sources: [
      exampleSource({
        slug: 'edda-lunn',
        roles: ['one', 'two'].map((article) => ({ role: 'road warden', article })),
      }),
      exampleSource({ slug: 'ole', name: 'Ole', public: false }),
    ],
    claims: [
      exampleClaim({ id: 'a', article: 'one', source: edda, facts: [role('Edda Lunn')] }),
      exampleClaim({ id: 'b', article: 'two', source: edda, facts: [role('Ole')] }),
      exampleClaim({ id: 'c', article: 'two', start: 50 }),
    ],
    disagreements: [
      exampleDisagreement({ id: 'u', update: true }, reading('two', 'a'), reading('ten', 'c')),
      exampleDisagreement(
        { id: 't', severity: 'tension' },
        reading('two', 'a'),
        reading('six', 'b'),
      ),
      exampleDisagreement(
        { id: 'k', kind: 'role' },
        reading('warden', 'a', 'c'),
        reading('chief', 'c'),
      ),
    ],
  }),
);

describe('contestedIn', () => {
  it('has contradictions before tensions, and apart what only changed', () => {
    const { contested, changed } = contestedIn(index);
    expect(contested.map(({ disagreement }) => disagreement.id)).toEqual(['k', 't']);
    expect(changed.map(({ disagreement }) => disagreement.id)).toEqual(['u']);
  });

  it('says of each reading in which articles it stands and who gives it', () => {
    expect(contestedIn(index).contested[0]?.readings).toEqual([
      {
        value: 'warden',
        voices: [
          { name: 'Edda Lunn', sigla: ['A'] },
          { name: null, sigla: ['B'] },
        ],
      },
      { value: 'chief', voices: [{ name: null, sigla: ['B'] }] },
    ]);
  });
});

describe('speakingIn', () => {
  it('counts claims and articles, and names each role once', () => {
    expect(
      speakingIn(index).map(({ source, claims, sigla, roles }) => [
        source.slug,
        claims,
        sigla,
        roles,
      ]),
    ).toEqual([
      ['edda-lunn', 2, ['A', 'B'], ['road warden']],
      ['ole', 0, [], []],
    ]);
  });

  it('marks a conflict only where it is about the role of that source', () => {
    expect(speakingIn(index).map(({ disagreements }) => disagreements.map(({ id }) => id))).toEqual(
      [['k'], []],
    );
  });
});
