import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentTextSchema, type IndependentText } from '../../../../src/domain/index.ts';
import { facts, type FactStory } from '../../07-facts/index.ts';
import { storyInLines, storyOf as storyOfLines } from '../../story-in-lines.ts';
import { placesOf } from '../order.ts';
import { textsOf } from './index.ts';

const quotationsIn = (text: string) =>
  [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    inside: null,
    continues: false,
  }));

function storyOf(lines: readonly string[]): FactStory {
  const story = facts(storyInLines(lines));
  const articles = story.articles.map((one) => ({ ...one, quotations: quotationsIn(one.text) }));
  return { ...story, articles };
}

const texts = (story: FactStory): IndependentText[] =>
  textsOf(story, placesOf(story.articles, story.claims));
const groups = (lines: readonly string[]): string[] =>
  texts(storyOf(lines)).map(({ articles }) => articles.join(' '));
const article = (siglum: string, sentences: readonly string[]): string[] =>
  sentences.map((sentence) => `${siglum} - ${sentence}`);

/** An agency's report, … */
const AGENCY = [
  'A landslide buried the mountain road between Ostrel and Kivary before dawn, cutting off three villages.',
  'Rescuers with dogs were searching a bus that had been swept into the ravine below the second bend.',
  'The regional government closed both schools and asked people to stay away from the slopes.',
  'Geologists had called for a retaining wall above the road after a smaller slide last winter.',
];
/** … what a newspaper makes of it with few changes, … */
const EDITED = [
  'A landslide has buried the mountain road between Ostrel and Kivary before dawn, cutting off several villages.',
  'Rescuers with dogs were still searching a bus that had been swept into the ravine below the second bend.',
  'The regional government closed both schools and asked people to stay away from the slopes, officials said.',
];
/** … and what somebody wrote who was there. */
const REPORTER = [
  'The road to Kivary is gone: mud and spruce trunks lie where the second bend used to be.',
  'Dogs were led around the wreck of a bus in the ravine while their handlers waited for silence.',
  'Nobody in the three villages above can leave, and both schools are shut.',
  'A wall to hold the slope had been asked for by geologists a year ago.',
];
/** A second agency on the same event. */
const RIVAL = [
  'Mud and rock crashed onto the only road to the village of Kivary early on Monday.',
  'A bus with pensioners on an outing slid some forty metres down a wooded slope, firefighters said.',
  'Helicopters could not fly because low cloud hung in the valley for most of the morning.',
  'The railway company laid on extra trains from Ostrel for those who wanted to reach relatives.',
];

describe('independent texts', () => {
  it('are one where an article is the other with few changes', () => {
    expect(groups([...article('A', AGENCY), ...article('B', EDITED)])).toEqual(['A B']);
  });

  it('are one where a short item is the beginning of a long report', () => {
    const long = [...AGENCY, ...RIVAL.slice(1)];
    const [text] = texts(storyOf([...article('A', long), ...article('B', AGENCY.slice(0, 2))]));
    expect(text?.articles).toEqual(['A', 'B']);
    const [ofLong = 1, ofShort = 0] = text?.pairs[0]?.shares ?? [];
    expect(ofShort).toBe(1);
    expect(ofLong).toBeLessThan(0.5);
  });

  it('show the passages, each once, in the order of publication', () => {
    const story = storyOf([...article('A', AGENCY), ...article('B', EDITED)]);
    const quotes = new Map(story.claims.map(({ id, quote }) => [id, quote]));
    const passages = texts(story).flatMap((text) => text.passages);
    expect(passages.map((passage) => passage.map((id) => quotes.get(id)))).toEqual(
      EDITED.map((edited, i) => [AGENCY[i], edited]),
    );
  });

  it('join a sentence with the two that it was cut into', () => {
    const joined = [`${AGENCY[0]?.slice(0, -1) ?? ''} while ${AGENCY[1] ?? ''}`, AGENCY[2] ?? ''];
    const [text] = texts(storyOf([...article('A', AGENCY), ...article('B', joined)]));
    expect(text?.passages.map(({ length }) => length)).toEqual([3, 2]);
  });

  it('stay apart where two report one event in words of their own', () => {
    const lines = [AGENCY, REPORTER, RIVAL].flatMap((text, i) => article('ABC'[i] ?? '', text));
    expect(groups(lines)).toEqual(['A', 'B', 'C']);
  });

  it('stay apart where only quoted words are the same', () => {
    const words =
      '“We heard a noise like a train and then the whole slope above the chapel came down at once”';
    const more =
      '“I have driven this road for thirty years and never once did it move under me like that”';
    const told = (siglum: string, said: string, then: string): string[] => [
      `${siglum} - [Oda Brekk] ${words}`,
      `${siglum} - ${said}, ${more}.`,
      `${siglum} - ${then}`,
    ];
    expect(
      groups([
        ...told('A', 'The driver said', 'He was taken home by a nephew.'),
        ...told('B', 'Brekk told neighbours', 'Her bus is a wreck.'),
      ]),
    ).toEqual(['A', 'B']);
  });

  it('stay apart where both give what a document says', () => {
    const story = storyOf([...article('A', AGENCY), ...article('B', AGENCY)]);
    const claims = story.claims.map((claim) => ({
      ...claim,
      source: { name: 'the communiqué', kind: 'document', slug: 'communique' } as const,
    }));
    expect(texts({ ...story, claims }).map(({ articles }) => articles)).toEqual([['A'], ['B']]);
  });

  it('stay apart where both give the same figures', () => {
    const figures =
      '12 houses, 3 barns, 2 bridges, 140 metres of road, 16 cars, 1 bus and 70 spruce trees';
    expect(
      groups([
        `A - Lost were ${figures}, according to a first count.`,
        `A - ${RIVAL[0] ?? ''}`,
        `B - The mud took ${figures}.`,
        `B - ${REPORTER[0] ?? ''}`,
      ]),
    ).toEqual(['A', 'B']);
  });

  it('stay apart where a sentence is all they share', () => {
    expect(
      groups([
        ...article('A', [AGENCY[0] ?? '', ...REPORTER.slice(1)]),
        ...article('B', [AGENCY[0] ?? '', ...RIVAL.slice(1)]),
      ]),
    ).toEqual(['A', 'B']);
  });

  it('are no chain: who prints two agencies does not make them one', () => {
    const both = [...AGENCY, ...RIVAL];
    const lines = [...article('A', AGENCY), ...article('B', RIVAL), ...article('C', both)];
    expect(groups(lines)).toEqual(['A C', 'B']);
  });

  it('hold every article once, also those without claims, and fit their schema', () => {
    const story = storyOf([...article('A', AGENCY), ...article('B', EDITED)]);
    const [first] = story.articles;
    const empty = { ...first, id: 'empty', siglum: 'C' } as (typeof story.articles)[number];
    const found = texts({ ...story, articles: [...story.articles, empty] });
    expect(found.map(({ articles }) => articles)).toEqual([['A', 'B'], ['empty']]);
    for (const text of found) expect(independentTextSchema.safeParse(text).error).toBeUndefined();
  });

  it('do not depend on the order of articles and claims', () => {
    const story = storyOf(
      [AGENCY, EDITED, REPORTER, RIVAL, [...AGENCY, ...RIVAL], EDITED.slice(1)].flatMap((text, i) =>
        article('ABCDEF'[i] ?? '', text),
      ),
    );
    const expected = texts(story);
    const shuffled = fc.record({
      articles: fc.shuffledSubarray(story.articles, { minLength: story.articles.length }),
      claims: fc.shuffledSubarray(story.claims, { minLength: story.claims.length }),
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(texts({ ...story, ...order })).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('hold every article once, whatever the articles say', () => {
    const words = fc.array(fc.constantFrom('mud', 'road', 'the', '12', '“', '”', 'İ', '道', '.'), {
      minLength: 1,
      maxLength: 40,
    });
    const line = fc.record({
      siglum: fc.constantFrom('A', 'B', 'C'),
      published: fc.constant(null),
      speaker: fc.constantFrom(null, 'Oda Brekk'),
      words: fc.oneof(
        words.map((list) => list.join(' ')),
        fc.string({ minLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const story = facts(storyOfLines(lines));
        const found = texts(story);
        const ids = found.flatMap(({ articles }) => articles).sort();
        expect(ids).toEqual(story.articles.map(({ id }) => id).sort());
        for (const text of found)
          expect(independentTextSchema.safeParse(text).error).toBeUndefined();
      }),
    );
  });
});
