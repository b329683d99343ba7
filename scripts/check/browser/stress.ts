import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineSchema, ledgerSchema, storySchema } from '../../../src/domain/index.ts';

/** A story of hard cases: generated, since no hand would write four hundred claims. */
export const STRESS = {
  story: 'flood',
  /** An article of 400 claims. */
  long: '01-long',
  /** A sentence of 12 claims, one of which is in 12 disagreements, by sources with very long names. */
  dense: '02-dense',
  /** From right to left, in the same way. */
  rtl: '03-rtl',
  claims: 400,
  /** Changes of its second edition. */
  changes: 700,
  notes: 12,
} as const;

const SENTENCES_A_PARAGRAPH = 3;

const speakers = [
  { name: 'Jo Lee', slug: 'jo-lee' },
  {
    name: 'Adaeze Wintermute-Okonkwo of the Upper and Lower Ravine Commissioners for Sluices',
    slug: 'adaeze',
  },
  { name: 'Wasserstraßenverwaltungsobersekretärinnenstellvertretung', slug: 'office' },
];

interface Words {
  article: string;
  texts: readonly string[];
  /** Claims that stand in one paragraph. */
  together: number;
}

const articles: readonly Words[] = [
  {
    article: STRESS.long,
    texts: Array.from(
      { length: STRESS.claims },
      (_, i) => `Gate ${i + 1} was shut before the water came, the report of the night says.`,
    ),
    together: SENTENCES_A_PARAGRAPH,
  },
  {
    article: STRESS.dense,
    texts: Array.from({ length: STRESS.notes }, (_, i) => `sluice ${i + 1} held,`),
    together: STRESS.notes,
  },
  {
    article: STRESS.rtl,
    texts: Array.from({ length: STRESS.notes }, (_, i) => `صمدت البوابة ${i + 1} أمام الماء،`),
    together: STRESS.notes,
  },
];

const idOf = (kind: string, article: number, place: number): string =>
  `${kind}${article}${String(place).padStart(8, '0')}`;

function claimsOf({ article, texts }: Words, number: number) {
  let start = 0;
  return texts.map((quote, place) => {
    const speaker = speakers[place % speakers.length];
    const claim = {
      id: idOf('c', number, place),
      article,
      quote,
      prefix: '',
      suffix: '',
      start,
      end: start + quote.length,
      source: { name: speaker?.name, kind: 'person', slug: speaker?.slug },
      speech: 'indirect',
      cue: null,
      modality: 'asserted',
      spans: { source: null, cue: null, content: null },
      grounds: {
        rule: 'after',
        mention: null,
        antecedent: null,
        back: null,
        anonymity: null,
        cites: [],
      },
      facts: [],
    };
    start = claim.end + 1;
    return claim;
  });
}

function articleOf({ article, texts }: Words, number: number) {
  return {
    id: article,
    siglum: String.fromCharCode('A'.charCodeAt(0) + number),
    label: `Water at the gates, part ${number + 1}`,
    file: `${article}.txt`,
    sha256: '0'.repeat(64),
    headline: `Water at the gates, part ${number + 1}`,
    outlet: 'The Sluice',
    byline: null,
    agency: null,
    published: '2031-05-01',
    language: article === STRESS.rtl ? 'ar' : 'en',
    words: texts.join(' ').split(' ').length,
    key: article,
    url: null,
    archived: null,
    accessed: null,
    rights: 'full',
  };
}

function storyOf() {
  const claims = articles.map(claimsOf);
  const first = (article: number, place = 0): string => claims[article]?.[place]?.id ?? '';
  return storySchema.parse({
    story: STRESS.story,
    title: 'Water at the gates',
    summary: null,
    invented: true,
    engine: 'variorum 0.1.0',
    articles: articles.map(articleOf),
    sources: speakers.map((speaker) => ({
      ...speaker,
      kind: 'person',
      aliases: [],
      roles: [],
      public: true,
    })),
    claims: claims.flat(),
    alignments: (claims[0] ?? []).map(({ id }, place) => ({
      id: `a${place}`,
      claims: [id, first(1, place % STRESS.notes)],
      score: 1,
    })),
    texts: articles.map(({ article }) => ({ articles: [article], pairs: [], passages: [] })),
    disagreements: [1, 2].flatMap((article) =>
      Array.from({ length: STRESS.notes }, (_, place) => ({
        id: idOf('d', article, place),
        kind: 'numeric',
        severity: place % 2 === 0 ? 'contradiction' : 'tension',
        update: false,
        stale: false,
        readings: [
          { value: `${place + 1} gates`, claims: [first(0, place * 7)], marks: [] },
          { value: 'a sluice', claims: [first(article)], marks: [] },
        ],
        point: null,
        why: 'The articles give different gates.',
        detector: 'count',
        score: 1,
      })),
    ),
    candidates: [],
    variants: [],
  });
}

/** A draft whose last edition withdrew more than one page can list. */
function ledgerOf() {
  const [first, second] = [
    { edition: 1, date: '2031-05-02' },
    { edition: 2, date: '2031-05-03' },
  ];
  const quote = 'Nobody knows how high the water stood at the old mark. '.repeat(5).trim();
  const events = [['added', first] as const, ['withdrawn', second] as const].flatMap(
    ([event, when]) =>
      Array.from({ length: STRESS.changes }, (_, place) => ({
        what: 'claim',
        id: idOf('w', 0, place),
        event,
        ...when,
        article: STRESS.long,
        key: STRESS.long,
        quote: `${place + 1}. ${quote}`,
        prefix: '',
        suffix: '',
        start: 0,
        end: quote.length,
        source: { name: speakers[1]?.name, kind: 'person' },
        speech: 'indirect',
      })),
  );
  const editions = [first, second].map((when) => ({
    what: 'edition',
    ...when,
    engine: 'variorum 0.1.0',
  }));
  return ledgerSchema.parse({ story: STRESS.story, draft: true, editions, events });
}

function mdxOf(words: Words, number: number): string {
  const written = claimsOf(words, number).map(
    ({ id, quote, source }) =>
      `<Claim id="${id}" source="${source.name ?? ''}" kind="person" speech="indirect">${quote}</Claim>`,
  );
  const paragraphs = Map.groupBy(written, (_, place) => Math.floor(place / words.together));
  return [...paragraphs.values()]
    .map((claims) => `<Paragraph>\n${claims.join(' ')}\n</Paragraph>\n`)
    .join('\n');
}

/** Writes the story and an `engine.json` that lists it. */
export async function writeStress(edition: string, engine: unknown): Promise<void> {
  const folder = join(edition, STRESS.story);
  await mkdir(folder, { recursive: true });
  const listed = { ...engineSchema.parse(engine), stories: [STRESS.story], gone: [] };
  await writeFile(join(edition, 'engine.json'), JSON.stringify(listed));
  await writeFile(join(folder, 'story.json'), JSON.stringify(storyOf()));
  await writeFile(join(folder, 'ledger.json'), JSON.stringify(ledgerOf()));
  for (const [number, words] of articles.entries())
    await writeFile(join(folder, `${words.article}.mdx`), mdxOf(words, number));
}
