import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { pageJsonLd, newsArticleOf, scriptText } from '../../../src/citation/metadata.ts';
import { storySchema, type Story } from '../../../src/domain/index.ts';
import { indexLedger } from '../../../src/edition/ledger-index.ts';
import { atomFeed, entriesOf } from '../../../src/edition/feed.ts';
import { marksOf } from '../../../src/edition/marks.ts';
import { noteOf } from '../../../src/edition/note.ts';
import { indexStory } from '../../../src/edition/story-index.ts';
import { articleToHtml } from '../../../src/mdx/index.ts';
import type { SourceDocument } from '../../stages/01-read/index.ts';

/** What a story became on disk, with the documents it came from. */
export interface Made {
  documents: readonly SourceDocument[];
  /** By file name, as they lie in the story's folder. */
  files: ReadonlyMap<string, string>;
}

const text = ({ files }: Made, name: string): string => files.get(name) ?? '';
const storyOf = (made: Made): Story => storySchema.parse(JSON.parse(text(made, 'story.json')));

/** Elements that an article's page may have. */
const HARMLESS = new Set([
  'P',
  'H2',
  'H3',
  'UL',
  'LI',
  'SPAN',
  'MARK',
  'BUTTON',
  'DIV',
  'BR',
  'EM',
]);

function* spans(made: Made, { claims }: Story): Generator<string> {
  const texts = new Map(made.documents.map(({ id, text: whole }) => [id, whole]));
  for (const { id, article, start, end, quote } of claims) {
    const found = texts.get(article)?.slice(start, end);
    if (found !== quote) yield `claim ${id} is not where it says: ${JSON.stringify(found)}`;
  }
}

function* pages(made: Made, story: Story): Generator<string> {
  const index = indexStory(story);
  for (const { id } of story.articles) {
    const notes = (index.claimsIn.get(id) ?? []).map((claim) => noteOf(index, claim.id, new Map()));
    const html = articleToHtml(text(made, `${id}.mdx`), `${id}.mdx`, marksOf(index, notes));
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    for (const element of document.body.querySelectorAll('*')) {
      if (!HARMLESS.has(element.tagName)) yield `${id} has <${element.tagName}> in its page`;
      for (const { name } of element.attributes)
        if (/^on|^style$|^src$|^href$/.test(name)) yield `${id} has ${name} in its page`;
    }
  }
}

/** A cell that a spreadsheet would run; our own numbers have no letters. */
const RUNS = /^[=+\-@\t\r]/;

function* tables(made: Made): Generator<string> {
  for (const name of ['claims.csv', 'disagreements.csv']) {
    const rows: string[][] = parseCsv(text(made, `exports/${name}`), { bom: true });
    for (const cell of rows.flat())
      if (RUNS.test(cell) && Number.isNaN(Number(cell))) yield `${name} has the cell ${cell}`;
  }
}

function* addresses({ articles }: Story): Generator<string> {
  for (const { url, archived } of articles)
    for (const one of [url, archived])
      if (one !== null && !/^https?:\/\/[^\s"<>]*$/.test(one)) yield `the address ${one}`;
}

function* forMachines(story: Story): Generator<string> {
  for (const article of story.articles) {
    const script = scriptText(newsArticleOf(article));
    if (script.includes('<')) yield `JSON-LD can end its script: ${script}`;
    JSON.parse(script);
  }
  const name = story.articles.map(({ label }) => label).join(' ');
  const page = pageJsonLd('WebPage', 'https://edition.example/', name, story.articles);
  if (scriptText(page).includes('<')) yield 'JSON-LD of a page can end its script';
  const events = story.disagreements.map((one) => ({
    edition: 1,
    date: '2031-05-04',
    event: 'added' as const,
    what: 'disagreement' as const,
    id: one.id,
    kind: one.kind,
    severity: one.severity,
    update: one.update,
    why: one.why,
    readings: one.readings.map(({ value, claims }) => ({ value, claims })),
  }));
  const ledger = { story: story.story, draft: false, editions: [], events };
  const xml = atomFeed(
    {
      title: name,
      self: 'https://edition.example/feed.xml',
      page: 'https://edition.example/',
      publisher: name,
      updated: '2031-05-04',
    },
    entriesOf({ index: indexLedger(ledger as never), title: name, invented: true }),
    (id) => `https://edition.example/d/${id}/`,
  );
  const isArray = (tag: string): boolean => tag === 'entry';
  const { feed } = new XMLParser({ isArray }).parse(xml) as { feed: { entry?: FeedEntry[] } };
  const entries = feed.entry ?? [];
  if (entries.length !== events.length) yield 'the feed has other entries than the story';
  // A text with markup in it would come out as more than a text.
  if (entries.some(({ title }) => typeof title === 'object'))
    yield 'a title of the feed has markup';
}

interface FeedEntry {
  title: unknown;
}

/** What a story made of any text breaks of what every story promises. */
export function brokenPromises(made: Made): string[] {
  const story = storyOf(made);
  for (const [name, json] of made.files) if (/\.json(?:ld)?$/.test(name)) JSON.parse(json);
  return [
    ...spans(made, story),
    ...pages(made, story),
    ...tables(made),
    ...addresses(story),
    ...forMachines(story),
  ];
}
