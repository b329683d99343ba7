import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineSchema, storySchema } from '../../../src/domain/index.ts';

/** A story of many articles and points: generated, to see that its pages stay small. */
export const WIDE = {
  story: 'delta',
  articles: 50,
  points: 2000,
  /** One point in so many is told differently. */
  contested: 12,
  sources: 200,
} as const;

/** Base-26 letters as sigla: A … Z, AA … */
const siglumOf = (n: number): string =>
  (n >= 26 ? siglumOf(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
const idOf = (kind: string, n: number): string => `${kind}${String(n).padStart(9, '0')}`;
const nameOf = (article: number): string => `${String(article + 1).padStart(2, '0')}-paper`;
const personOf = (n: number) => ({ name: `Speaker ${siglumOf(n)} Holm`, slug: `speaker-${n}` });

/** From one article to eight make a point, and the first point is made by all: some two hundred claims an article. */
const tellersOf = (point: number): number[] =>
  point === 0
    ? Array.from({ length: WIDE.articles }, (_, i) => i)
    : [
        ...new Set(
          Array.from({ length: 1 + (point % 8) }, (_, i) => (point * 7 + i * 11) % WIDE.articles),
        ),
      ];

const told = Array.from({ length: WIDE.points }, (_, point) => tellersOf(point)).flatMap(
  (tellers, point) => tellers.map((article, at) => ({ point, article, at })),
);

function claims() {
  const ends = new Map<number, number>();
  return told.map(({ point, article, at }, n) => {
    const start = ends.get(article) ?? 0;
    const quote = `Gauge ${point + 1} of the delta stood at ${point + 3 + (at % 2)} feet when the watch of the lower sluices changed at dusk, and nobody had yet been sent for.`;
    ends.set(article, start + quote.length + 1);
    const day = `2031-05-${String(1 + (point % 28)).padStart(2, '0')}`;
    return {
      id: idOf('c', n),
      article: nameOf(article),
      quote,
      prefix: '',
      suffix: '',
      start,
      end: start + quote.length,
      source: { ...personOf(point % WIDE.sources), kind: 'person' },
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
      facts:
        point % 10 === 0
          ? [
              {
                dimension: 'time',
                start,
                end: start + 5,
                surface: 'dusk',
                from: day,
                to: day,
                grain: 'day',
              },
            ]
          : [],
    };
  });
}

function story() {
  const all = claims();
  const ofPoint = Map.groupBy(told.keys(), (n) => told[n]?.point ?? 0);
  const groups = [...ofPoint].map(([point, places]) => ({
    point,
    ids: places.map((n) => idOf('c', n)),
  }));
  const several = groups.filter(({ ids }) => ids.length > 1);
  return storySchema.parse({
    story: WIDE.story,
    title: 'The delta at dusk',
    summary: null,
    invented: true,
    engine: 'variorum 0.1.0',
    articles: Array.from({ length: WIDE.articles }, (_, n) => ({
      id: nameOf(n),
      siglum: siglumOf(n),
      label: `Dusk at the sluices, part ${n + 1}`,
      file: `${nameOf(n)}.txt`,
      sha256: '0'.repeat(64),
      headline: `Dusk at the sluices of the delta, as seen from gauge house ${n + 1}`,
      outlet: n % 7 === 0 ? null : `The Delta Observer of Ward ${n + 1}`,
      byline: null,
      agency: null,
      published: '2031-05-15',
      language: 'en',
      words: 600,
      key: nameOf(n),
      url: null,
      archived: null,
      accessed: null,
      rights: 'full',
    })),
    sources: Array.from({ length: WIDE.sources }, (_, n) => ({
      ...personOf(n),
      kind: 'person',
      aliases: [],
      roles: [{ role: `keeper of gauge house ${n + 1}`, article: nameOf(n % WIDE.articles) }],
      public: n % 9 !== 0,
    })),
    claims: all,
    alignments: several.map(({ point, ids }) => ({ id: `a${point}`, claims: ids, score: 1 })),
    texts: Array.from({ length: WIDE.articles }, (_, n) => ({
      articles: [nameOf(n)],
      pairs: [],
      passages: [],
    })),
    disagreements: several
      .filter((_, n) => n % WIDE.contested === 0)
      .map(({ point, ids }, n) => ({
        id: idOf('d', n),
        kind: 'numeric',
        severity: n % 3 === 0 ? 'tension' : 'contradiction',
        update: n % 5 === 0,
        stale: false,
        readings: [0, 1].map((odd) => ({
          value: `${point + 3 + odd} feet`,
          claims: ids.filter((_, at) => at % 2 === odd),
          marks: [],
        })),
        why: `On gauge ${point + 1}, some say “${point + 3} feet” and some say “${point + 4} feet”.`,
        detector: 'count',
        score: 1,
      })),
    candidates: [],
    variants: [],
  });
}

/** Writes the story and an `engine.json` that lists it. */
export async function writeWide(edition: string, engine: unknown): Promise<void> {
  const folder = join(edition, WIDE.story);
  await mkdir(folder, { recursive: true });
  const listed = { ...engineSchema.parse(engine), stories: [WIDE.story] };
  const written = story();
  await writeFile(join(edition, 'engine.json'), JSON.stringify(listed));
  await writeFile(join(folder, 'story.json'), JSON.stringify(written));
  for (const { id } of written.articles) {
    const paragraphs = written.claims
      .filter(({ article }) => article === id)
      .map(
        (claim) =>
          `<Paragraph>\n<Claim id="${claim.id}" source="${claim.source.name}" kind="person" speech="indirect">${claim.quote}</Claim>\n</Paragraph>\n`,
      );
    await writeFile(join(folder, `${id}.mdx`), paragraphs.join('\n'));
  }
}
