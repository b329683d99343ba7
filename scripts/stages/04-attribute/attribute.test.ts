import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type AttributedClaim } from './index.ts';
import { storyOf } from './testing.ts';

const claimsOf = (...texts: string[]): AttributedClaim[] => attribute(storyOf(...texts)).claims;
const speakers = (...texts: string[]): string[] =>
  claimsOf(...texts).map((claim) => claim.source.name);

describe('attribute', () => {
  it('finds the full name behind a surname, a pronoun and a role', () => {
    expect(
      speakers(
        'Harbour Minister Ann Doe said the bridge was shut.\nDoe said it was old.\nShe said it would be mended.\nThe harbour minister said that was all.',
      ),
    ).toEqual(['Ann Doe', 'Ann Doe', 'Ann Doe', 'Ann Doe']);
  });

  it('finds a name that only another article gives in full', () => {
    expect(speakers('Mayor Ann Doe said the bridge was shut.', 'Doe said it was old.')).toEqual([
      'Ann Doe',
      'Ann Doe',
    ]);
  });

  it('tells two people of one surname apart by their roles', () => {
    const text =
      'Mayor Ann Doe said the bridge was shut.\nEngineer Bob Doe said it was safe.\nDoe, the mayor, said it was not.';
    expect(speakers(text)).toEqual(['Ann Doe', 'Bob Doe', 'Ann Doe']);
  });

  it('gives every sentence of a quotation to its speaker, over paragraphs too', () => {
    const text =
      '“It was dark,” said Ann Doe, 40.\n“We waited. Nobody came.\n“Then the lights went out.”';
    expect(speakers(text)).toEqual(['Ann Doe', 'Ann Doe', 'Ann Doe', 'Ann Doe']);
    expect(claimsOf(text).map((claim) => claim.cue)).toEqual(['said', null, null, null]);
  });

  it('gives a quotation that stands before its speaker to him', () => {
    expect(speakers('“It was dark. Nobody came,” Ann Doe, 40, said.')).toEqual([
      'Ann Doe',
      'Ann Doe',
    ]);
  });

  it('cuts a sentence where its two parts have different sources', () => {
    const claims = claimsOf(
      'The mayor met Harbour Minister Ann Doe, who said the bridge was shut for good.',
    );
    expect(claims.map((claim) => [claim.source.name, claim.quote])).toEqual([
      ['outlet', 'The mayor met Harbour Minister Ann Doe,'],
      ['Ann Doe', 'who said the bridge was shut for good.'],
    ]);
  });

  it('names an unnamed source by its description', () => {
    expect(speakers('A senior harbour official said the bridge was shut.')).toEqual([
      'Unnamed senior harbour official',
    ]);
  });

  it('never gives to somebody what they did not say', () => {
    expect(
      speakers('Mayor Ann Doe did not say when the bridge would open.\nShe declined to comment.'),
    ).toEqual(['outlet', 'outlet']);
  });

  it('leaves the outlet its own voice, and scare quotes with it', () => {
    const claims = claimsOf('The so-called ‘bridge of sighs’ was shut on Monday.');
    expect(claims.map(({ source, speech, cue }) => ({ kind: source.kind, speech, cue }))).toEqual([
      { kind: 'outlet', speech: 'narration', cue: null },
    ]);
  });

  it('gives a person without a public role no page of their own', () => {
    const { sources } = attribute(
      storyOf('“It was dark,” said plumber Ann Doe, 40.\nMayor Bob Roe said it was not.'),
    );
    expect(sources.map((source) => [source.name, source.public])).toEqual([
      ['Ann Doe', false],
      ['Bob Roe', true],
    ]);
  });

  it('does not depend on the order of the articles', () => {
    const texts = [
      'Mayor Ann Doe said the bridge was shut.',
      'Doe said it was old.',
      'The mayor said it was safe.',
    ];
    const named = (order: string[]): string[] =>
      claimsOf(...order)
        .map((claim) => `${claim.quote} ${claim.source.name}`)
        .sort();
    expect(named([...texts].reverse())).toEqual(named(texts));
  });

  it('takes any text: claims are exact, lie in order and never overlap', () => {
    const words = fc.constantFrom(
      'Ann',
      'Doe',
      'said',
      '“',
      '”',
      ',',
      '.',
      'the',
      'mayor',
      'who',
      'told',
      'it',
      'was',
      '"',
      "'",
      'according',
      'to',
      '\n',
      '🙂',
      '{',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let from = 0;
        for (const claim of claimsOf(text)) {
          expect(claim.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
          from = claim.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
