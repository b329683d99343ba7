import type { Article, Claim, Disagreement, Source, Story } from '../domain/index.ts';

/** Parts of small stories for the tests of this folder and of the search. */
export function exampleArticle(given: Partial<Article> & { id: string }): Article {
  return {
    siglum: 'A',
    label: 'Snow closes the pass',
    file: `${given.id}.txt`,
    sha256: '0'.repeat(64),
    headline: 'Snow closes the pass',
    outlet: 'Hill Post',
    byline: null,
    agency: null,
    published: '2031-01-05',
    language: 'en',
    words: 10,
    key: given.id,
    url: null,
    archived: null,
    accessed: null,
    rights: 'full',
    ...given,
  };
}

function groundsOf(rule: string): Claim['grounds'] {
  return { rule, mention: null, antecedent: null, back: null, anonymity: null, cites: [] };
}

export function exampleClaim(given: Partial<Claim> & { id: string; article: string }): Claim {
  const { start = 0, quote = 'The pass is shut.' } = given;
  return {
    quote,
    prefix: '',
    suffix: '',
    start,
    end: start + quote.length,
    source: { name: 'outlet', kind: 'outlet', slug: null },
    speech: 'narration',
    cue: null,
    modality: 'asserted',
    spans: { source: null, cue: null, content: null },
    grounds: groundsOf('narration'),
    facts: [],
    ...given,
  };
}

export function exampleSource(given: Partial<Source> & { slug: string }): Source {
  return {
    name: 'Edda Lunn',
    kind: 'person',
    aliases: [],
    roles: [],
    public: true,
    ...given,
  };
}

export function exampleDisagreement(
  given: Partial<Disagreement> & { id: string },
  ...readings: Disagreement['readings']
): Disagreement {
  return {
    kind: 'numeric',
    severity: 'contradiction',
    update: false,
    stale: false,
    readings,
    point: null,
    why: 'The articles give different figures.',
    detector: 'count',
    score: 1,
    ...given,
  };
}

export function exampleStory(given: Partial<Story>): Story {
  return {
    story: 'pass',
    title: 'The pass in winter',
    summary: null,
    invented: true,
    engine: 'variorum 0.0.0',
    encoder: null,
    articles: [],
    sources: [],
    claims: [],
    alignments: [],
    texts: [],
    events: [],
    disagreements: [],
    candidates: [],
    variants: [],
    ...given,
  };
}

const edda = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;

/** Two articles, three claims, one point told twice with different figures. */
export const passStory = exampleStory({
  articles: [
    exampleArticle({ id: 'post' }),
    exampleArticle({ id: 'unsigned', siglum: 'B', outlet: null, headline: null, published: null }),
  ],
  sources: [
    exampleSource({
      slug: 'edda-lunn',
      roles: [
        { role: 'road warden', article: 'post' },
        { role: 'warden', article: 'unsigned' },
      ],
    }),
    exampleSource({ slug: 'a-driver', name: 'a driver', kind: 'unnamed', public: false }),
  ],
  claims: [
    exampleClaim({
      id: 'c222222222',
      article: 'post',
      start: 18,
      quote: 'Two cars are stuck, Edda Lunn said.',
      source: edda,
      speech: 'indirect',
      cue: 'said',
      spans: {
        source: { start: 38, end: 47 },
        cue: { start: 48, end: 52 },
        content: [{ start: 18, end: 36 }],
      },
      grounds: groundsOf('after'),
    }),
    exampleClaim({ id: 'c111111111', article: 'post' }),
    exampleClaim({
      id: 'c333333333',
      article: 'unsigned',
      quote: 'Nine cars are stuck, she said.',
      source: edda,
      speech: 'indirect',
      cue: 'said',
    }),
  ],
  alignments: [{ id: 'a1', claims: ['c222222222', 'c333333333'], score: 1 }],
  disagreements: [
    exampleDisagreement(
      { id: 'd111111111' },
      {
        value: '2',
        claims: ['c222222222'],
        marks: [{ claim: 'c222222222', start: 18, end: 21 }],
      },
      { value: '9', claims: ['c333333333'], marks: [{ claim: 'c333333333', start: 0, end: 4 }] },
    ),
  ],
});
