import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../07-facts/index.ts';
import { storyOf, type Line } from '../story-in-lines.ts';
import { align } from './index.ts';

const FERRY =
  'ferry harbour captain pilot island passenger lifeboat rock storm keel radar crew rescue'.split(
    ' ',
  );
const BAKERY =
  'bakery flour oven dough baker loaf yeast wheat mill crust recipe market stall'.split(' ');

/** An article that comes back to each of its words. */
const article = (siglum: string, words: readonly string[]): Line[] =>
  [...words, ...words, ...words].map((word, i) => ({
    siglum,
    published: '2031-03-01',
    speaker: null,
    words: `The ${word} is with the ${words[(i + 1) % words.length] ?? ''}.`,
  }));

const eventsOf = (lines: Line[]): string[][] => align(facts(storyOf(lines))).events;

describe('the events of a pile of articles', () => {
  it('are one where the articles share their vocabulary', () => {
    expect(eventsOf([...article('A', FERRY), ...article('B', FERRY)])).toEqual([['A', 'B']]);
  });

  it('are two where they share none, and their claims are not aligned', () => {
    const lines = [...article('A', FERRY), ...article('B', BAKERY), ...article('C', FERRY)];
    const story = align(facts(storyOf(lines)));
    expect(story.events).toEqual([['A', 'C'], ['B']]);
    expect(story.alignments.flatMap(({ claims }) => claims)).not.toContain(
      story.claims.find((claim) => claim.article === 'B')?.id,
    );
    expect(story.warnings.map(({ file }) => file)).toEqual(['example/B.txt']);
  });

  it('are one where story.yaml says so', () => {
    const story = facts(storyOf([...article('A', FERRY), ...article('B', BAKERY)]));
    const told = { ...story, entry: { ...story.entry, oneEvent: true } };
    expect(align(told).events).toEqual([['A', 'B']]);
    expect(align(told).warnings).toEqual([]);
  });

  it('leave a very short article with the event it is nearest to', () => {
    const short: Line[] = [
      { siglum: 'C', published: null, speaker: null, words: 'The oven of the baker broke.' },
    ];
    expect(eventsOf([...article('A', FERRY), ...article('B', BAKERY), ...short])).toHaveLength(2);
    expect(eventsOf(short)).toEqual([['C']]);
  });

  it('hold every article once, whatever the articles say and in whatever order', () => {
    const drawn = fc.array(fc.subarray([...FERRY, ...BAKERY], { minLength: 1 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(drawn, (texts) => {
        const lines = texts.map((words, i) => article(String.fromCharCode(65 + i), words));
        const events = eventsOf(lines.flat());
        expect(events.flat().sort()).toEqual(texts.map((_, i) => String.fromCharCode(65 + i)));
        const groups = (of: string[][]): string[] =>
          of.map((event) => event.toSorted().join()).sort();
        expect(groups(eventsOf(lines.toReversed().flat()))).toEqual(groups(events));
      }),
      { numRuns: 60 },
    );
  });
});
