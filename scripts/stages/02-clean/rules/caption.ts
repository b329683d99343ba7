import { wordCount, type CleanRule } from '../page.ts';

const OPENING =
  /^(?:image|picture|photo(?:graph)?|video|watch|file(?: photo)?|pictured)\b\s*(?:caption|source|credit|courtesy|by|copyright)?\s*[:,]/i;
const CREDIT_INSIDE =
  /(?:^|\s)(?:picture|photo(?:graph)?|image|credit|source)(?: (?:by|courtesy|credit))?:\s*\S[^.]*$/i;
const CREDIT_IN_BRACKETS =
  /\((?:[^()]*\p{L}\/\p{Lu}[^()]*|courtesy\b[^()]*|[^()]*\b(?:getty|reuters|afp|ap photo|via ap|shutterstock|epa|file photo|handout)\b[^()]*)\)$/iu;
/** A full sentence and then a bare name without a full stop: the agency that took the picture. */
const CREDIT_AT_END = /[.!?]\s+(?:(?:\p{Lu}[\p{L}’'&./-]*|of|the)\s*){1,5}$/u;
/** An agency and its photographer. */
const AGENCY_CREDIT = /\b(?:REUTERS|AFP|EPA|AP|Getty Images)\s?\/\s?\p{Lu}/u;
const LONGEST = 70;

export const caption: CleanRule = {
  name: 'caption',
  about: 'The words under a picture, known by their credit, are left out.',
  examples: {
    found: [
      {
        page: 'Flowers at the bridge. Photo: Ann Doe',
        lines: ['Flowers at the bridge. Photo: Ann Doe'],
      },
      {
        page: 'The mayor at the bridge, May 4, 2025. REUTERS/Ann Doe Buy this picture',
        lines: ['The mayor at the bridge, May 4, 2025. REUTERS/Ann Doe Buy this picture'],
      },
      { page: 'Image caption, Crews at work', lines: ['Image caption, Crews at work'] },
      {
        page: 'The mayor at the bridge on Monday. (Ann Doe/Harbour Echo)',
        lines: ['The mayor at the bridge on Monday. (Ann Doe/Harbour Echo)'],
      },
      {
        page: 'The bridge on Monday, May 4. HARBOUR/Ann Doe/File Photo',
        lines: ['The bridge on Monday, May 4. HARBOUR/Ann Doe/File Photo'],
      },
      {
        page: 'The mayor walks to the bridge on Monday. The Harbour Press',
        lines: ['The mayor walks to the bridge on Monday. The Harbour Press'],
      },
    ],
    silent: [
      'The mayor walked to the bridge on Monday (and back).',
      'She saw the photo on Monday.',
      'The bridge is closed. Nobody knows why.',
    ],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) =>
      wordCount(line.text) <= LONGEST &&
      [OPENING, CREDIT_INSIDE, CREDIT_IN_BRACKETS, AGENCY_CREDIT, CREDIT_AT_END].some((form) =>
        form.test(line.text),
      )
        ? [{ line: i, label: 'caption' as const }]
        : [],
    ),
};
