import { counted } from './counts.ts';

/** The page of a source. */
export const sourcePage = {
  rolesDiffer: 'The articles differ on the role',
  rolesBeside: 'In the words of each article. Different words need not be a disagreement.',
  elsewhere: 'In other stories',
  elsewhereAbout: 'An editor has said that it is the same source.',
  as: (name: string) => `as ${name}`,
  parts: 'Parts of what this source says',
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  previous: 'Previous part',
  next: 'Next part',
  wordings: 'One quotation in several wordings',
  wordingsAbout:
    'The wording first published beside another; words that only one of them has are underlined.',
  shared: 'Points told more than once',
  sharedAbout: 'What this source says on a point, then who else has it.',
  others: 'On the same point',
  moreOthers: counted('more claim', 'more claims'),
  alone: 'Told once',
  aloneAbout:
    'No other claim here was found to make the same point. That says nothing about whether it is so.',
};
