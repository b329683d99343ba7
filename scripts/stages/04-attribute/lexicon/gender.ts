import { HONORIFICS } from './nouns.ts';

export type Gender = 'he' | 'she';

const NOUNS: readonly (readonly [Gender, RegExp])[] = [
  ['she', /(?:woman|mother|wife|daughter|sister|aunt|mum|mom|niece|girl|princess|queen|actress)$/i],
  [
    'he',
    /(?:(?<!wo|^hu|^ger|^ro|^nor|^ombuds)man|father|husband|(?:^|-|grand|step)son|brother|uncle|^dad|nephew|boy|^prince|^king)$/i,
  ],
];

/** The gender that a form of address tells ("mr", in lower case). */
export function genderOfHonorific(honorific: string): Gender | null {
  return HONORIFICS.get(honorific) ?? null;
}

/** The gender that a noun tells by itself ("spokeswoman", "uncle"). */
export function genderOfNoun(noun: string): Gender | null {
  return NOUNS.find(([, form]) => form.test(noun))?.[0] ?? null;
}
