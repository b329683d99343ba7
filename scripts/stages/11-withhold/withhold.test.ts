import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyEntrySchema, WITHHELD } from '../../../src/domain/index.ts';
import { clean } from '../02-clean/index.ts';
import { segment } from '../03-segment/index.ts';
import { attribute } from '../04-attribute/index.ts';
import { identify } from '../05-identify/index.ts';
import { facts } from '../07-facts/index.ts';
import { align } from '../08-align/index.ts';
import { compare, type ComparedStory } from '../09-compare/index.ts';
import { EXCERPT_WORDS, excerptOf } from './excerpt.ts';
import { withhold } from './index.ts';
import { maskedText } from './mask.ts';

const OTHERS = [
  'The mill burned on Sunday night. Four people were hurt in the fire, the brigade said.',
  'A quarry worker heard three dull thuds before dawn.',
  'Ivo Lind, who keeps the lock, said he would not be going back.',
];

/** A story of two articles, of which the second has those rights. */
function story(rights: 'full' | 'excerpt' | 'link', excerpt: string[] = []): ComparedStory {
  const texts = [
    'The mill burned on Sunday night. Seven people were hurt in the fire, the brigade said.',
    OTHERS.join('\n\n'),
  ];
  const documents = texts.map((text, i) => ({
    id: `a${i}`,
    file: `a${i}.txt`,
    sha256: '0'.repeat(64),
    text,
    extracted: false,
    metadata: { published: `2031-05-0${i + 4}` },
  }));
  const entry = storyEntrySchema.parse({ articles: { a1: { rights, excerpt } } });
  const cleaned = clean({ story: 'mill', entry, documents, warnings: [] });
  return compare(align(facts(identify(attribute(segment(cleaned))))));
}

/** Everything a later stage can see of a story, as text. */
const seen = (withheld: ComparedStory): string =>
  JSON.stringify({ ...withheld, entry: null, warnings: [] });

const wordsShown = (withheld: ComparedStory, article: string): string[] =>
  withheld.claims.flatMap((claim) =>
    claim.article === article && !claim.withheld ? [claim.quote] : [],
  );

describe('withhold', () => {
  it('leaves a story alone whose articles may be shown in full', () => {
    const whole = story('full');
    expect(withhold(whole)).toEqual(whole);
  });

  it('shows no words of an article that may only be linked', () => {
    const withheld = withhold(story('link'));
    for (const words of ['burned on Sunday night. Four', 'dull thuds', 'keeps the lock'])
      expect(seen(withheld)).not.toContain(words);
    expect(wordsShown(withheld, 'a1')).toEqual([]);
    expect(wordsShown(withheld, 'a0')).toHaveLength(2);
  });

  it('keeps the address, the place and the source of a claim whose words are withheld', () => {
    const whole = story('link');
    const last = (of: ComparedStory) => of.claims.at(-1);
    const withheld = last(withhold(whole));
    expect(withheld).toMatchObject({
      id: last(whole)?.id,
      start: last(whole)?.start,
      source: { name: 'Ivo Lind' },
      quote: WITHHELD,
      withheld: true,
    });
  });

  it('keeps a disagreement on a figure, without a mark on the withheld words', () => {
    const { disagreements } = withhold(story('link'));
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]?.readings.map(({ value, marks }) => [value, marks.length])).toEqual([
      ['Seven', 1],
      ['Four', 0],
    ]);
  });

  it('leaves out a disagreement whose reading is the withheld wording itself', () => {
    const whole = story('link');
    const wordy = whole.disagreements.map((one) => ({
      ...one,
      readings: one.readings.map((reading) => ({ ...reading, value: 'were hurt in the fire' })),
    }));
    expect(withhold({ ...whole, disagreements: wordy }).disagreements).toEqual([]);
  });

  it('shows of an excerpt what is in disagreement', () => {
    expect(wordsShown(withhold(story('excerpt')), 'a1')).toEqual([
      'Four people were hurt in the fire, the brigade said.',
    ]);
  });

  it('shows of an excerpt first what an editor chose, and says when there is no such claim', () => {
    const withheld = withhold(story('excerpt', ['A quarry worker', 'Nobody']));
    const shown = wordsShown(withheld, 'a1');
    expect(shown).toContain('A quarry worker heard three dull thuds before dawn.');
    expect(shown).not.toContain('Four people were hurt in the fire, the brigade said.');
    const { warnings } = withheld;
    expect(warnings.map(({ message }) => message)).toEqual([
      'the excerpt of "a1" chooses a claim that begins with "Nobody", and none does',
    ]);
  });

  it('makes one block of neighbours of which nothing is shown, so that the page has one row of ellipses', () => {
    const article = withhold(story('link')).articles.find(({ id }) => id === 'a1');
    expect(article?.blocks).toHaveLength(1);
    expect(article?.text.trim()).toBe('');
  });
});

describe('an excerpt', () => {
  it('stays within its budget of words, whatever is wanted', () => {
    const claim = fc.record({
      id: fc.uuid(),
      quote: fc.array(fc.constantFrom('ash', 'birch', 'cedar'), { minLength: 1, maxLength: 80 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), fc.nat(2000), (drawn, words) => {
        const claims = drawn.map(({ id, quote }) => ({ id, quote: quote.join(' ') }));
        const shown = excerptOf(claims, ['ash', 'birch'], words, {
          disagreements: [],
          alignments: [],
        });
        const sum = drawn.reduce((n, { id, quote }) => n + (shown.has(id) ? quote.length : 0), 0);
        expect(sum).toBeLessThanOrEqual(Math.min(EXCERPT_WORDS, words * 0.4));
      }),
    );
  });
});

describe('a masked text', () => {
  it('is as long as the text and shows what is shown, and nothing else', () => {
    const drawn = fc.tuple(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(), { maxLength: 8 }));
    fc.assert(
      fc.property(drawn, ([text, cuts]) => {
        const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
          (a, b) => a - b,
        );
        const shown = points.flatMap((start, i) =>
          i % 2 === 0 && points[i + 1] !== undefined ? [{ start, end: points[i + 1] ?? 0 }] : [],
        );
        const masked = maskedText(text, shown);
        expect(masked).toHaveLength(text.length);
        for (const { start, end } of shown)
          expect(masked.slice(start, end)).toBe(text.slice(start, end));
        const hidden = shown.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          masked,
        );
        expect(hidden.trim()).toBe('');
      }),
    );
  });
});
