import { storyEntrySchema, type Source } from '../../src/domain/index.ts';
import { tokenize } from './03-segment/index.ts';
import type { IdentifiedClaim, IdentifiedStory } from './05-identify/index.ts';
import { mint } from './mint.ts';

/** Siglum, date of publication or `-`, and the speaker in brackets where the words are somebody's. */
const LINE = /^(?<siglum>[A-Z]+) (?<date>\S+) (?:\[(?<speaker>[^\]]+)\] )?(?<words>.+)$/;

/** A claim as a line gives it. */
export interface Line {
  siglum: string;
  published: string | null;
  speaker: string | null;
  words: string;
}

function readLine(line: string): Line {
  const { siglum, date, speaker, words } = LINE.exec(line)?.groups ?? {};
  if (siglum === undefined || words === undefined)
    throw new Error(`not a line of a story: ${line}`);
  return {
    siglum,
    words,
    speaker: speaker ?? null,
    published: date === '-' ? null : (date ?? null),
  };
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function claimOf({ siglum, speaker, words }: Line, start: number): IdentifiedClaim {
  return {
    id: mint([siglum, String(start), words]),
    article: siglum,
    quote: words,
    prefix: '',
    suffix: '',
    start,
    end: start + words.length,
    source: speaker
      ? { name: speaker, kind: 'person', slug: slugOf(speaker) }
      : { name: 'outlet', kind: 'outlet', slug: null },
    speech: !speaker ? 'narration' : /^["“]/.test(words) ? 'direct' : 'indirect',
    cue: null,
    modality: 'asserted',
    spans: { source: null, cue: null, content: null },
    grounds: {
      rule: 'none',
      mention: null,
      antecedent: null,
      back: null,
      anonymity: null,
      cites: [],
    },
  };
}

function articleOf(
  siglum: string,
  claims: readonly IdentifiedClaim[],
  published: string | null,
): IdentifiedStory['articles'][number] {
  return {
    id: siglum,
    siglum,
    label: siglum,
    file: `${siglum}.txt`,
    sha256: '0'.repeat(64),
    key: siglum,
    published,
    headline: null,
    outlet: null,
    byline: null,
    agency: null,
    url: null,
    archived: null,
    accessed: null,
    rights: 'full',
    language: 'en',
    words: 0,
    text: claims.map(({ quote }) => `${quote}\n`).join(''),
    opening: 0,
    extracted: false,
    blocks: [],
    quotations: [],
    sentences: claims.map(({ start, end, quote }) => ({
      start,
      end,
      block: 0,
      tokens: tokenize(quote, start),
    })),
  };
}

/**
 * A story in short form, as far as stage 05 would read it: for examples, tests and training. A line
 * is an article's claim:
 *
 *     A 2031-03-01 Twelve people died in the blast.
 *     B - [Ada Holm] “There was no blast.”
 *
 * @throws Error on a line that is none.
 */
export const storyInLines = (lines: readonly string[]): IdentifiedStory =>
  storyOf(lines.map(readLine));

/** The same from lines already read, for words that no line can hold. */
export function storyOf(lines: readonly Line[]): IdentifiedStory {
  const bySiglum = Map.groupBy(lines, ({ siglum }) => siglum);
  const claims: IdentifiedClaim[] = [];
  const articles = [...bySiglum].map(([siglum, parts]) => {
    let start = 0;
    const own = parts.map((part) => {
      const claim = claimOf(part, start);
      start = claim.end + 1;
      return claim;
    });
    claims.push(...own);
    return articleOf(siglum, own, parts[0]?.published ?? null);
  });
  const persons = claims.flatMap(({ source }) => (source.kind === 'person' ? [source.name] : []));
  const sources = [...new Set(persons)].map((name): Source => {
    return { slug: slugOf(name), name, kind: 'person', aliases: [], roles: [], public: true };
  });
  return {
    story: 'example',
    entry: storyEntrySchema.parse({}),
    warnings: [],
    articles,
    claims,
    sources,
  };
}
