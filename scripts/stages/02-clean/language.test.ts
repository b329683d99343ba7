import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

const GERMAN =
  'Die alte Mühle am Fluss ist in der Nacht zum Montag abgebrannt, wie die Feuerwehr am Morgen mitteilte. Niemand wurde verletzt, doch der Schaden ist groß, und die Bewohner der Nachbarhäuser mussten für mehrere Stunden in der Schule unterkommen. Der Bürgermeister sagte, man werde das Gebäude wieder aufbauen, sobald die Versicherung gezahlt habe.';
const ENGLISH =
  'The old mill on the river burned down in the night to Monday, the fire brigade said in the morning. Nobody was hurt, but the damage is great, and the people of the houses beside it had to spend some hours in the school. The mayor said that the building would be put up again as soon as the insurance had paid for it.';

describe('the language of an article', () => {
  it('is told by its text', () => {
    expect(languageOf(GERMAN, undefined)).toBe('de');
    expect(languageOf(ENGLISH, undefined)).toBe('en');
  });

  it('is the kind of English that the page states', () => {
    expect(languageOf(ENGLISH, 'en-GB')).toBe('en-GB');
  });

  it('is told by the text where the page states another', () => {
    expect(languageOf(ENGLISH, 'de')).toBe('en');
    expect(languageOf(GERMAN, 'en')).toBe('de');
  });

  it('is English in spite of a quotation in another language', () => {
    expect(languageOf(`${ENGLISH} “${GERMAN.slice(0, 120)}”, a sign said.`, undefined)).toBe('en');
  });

  it('is what the page states, else English, where there are few letters to tell by', () => {
    expect(languageOf('Die Mühle ist abgebrannt.', undefined)).toBe('en');
    expect(languageOf('Die Mühle ist abgebrannt.', 'de')).toBe('de');
  });

  it('is a tag that browsers know, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300 }), (text) => {
        expect(() => new Intl.Locale(languageOf(text, undefined))).not.toThrow();
      }),
    );
  });
});
