import type { RecordedIn } from '../domain/index.ts';
import { counted } from './counts.ts';

const kilobytes = new Intl.NumberFormat('en', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

export const downloads = {
  title: 'Downloads',
  of: (story: string) => `Downloads: ${story}`,
  about:
    'Every story can be had as files, for tables, reference managers, annotation tools and programs. Their addresses stay.',
  others: (count: number) =>
    `${counted('further story', 'further stories')(count)}: their pages lead to their files`,
  stories: 'By story',
  none: 'No files were made yet.',
  files: counted('file', 'files'),
  /** Of bytes, in thousands, rounded up. */
  size: (bytes: number) => kilobytes.format(Math.ceil(bytes / 1000)),
  forms: 'The files',
  formsAbout: 'The same for every story.',
  schema: 'JSON Schema of story.json',
  reading: 'How to read them',
  checksum: 'SHA-256',
  rights: 'Whose the words are',
  notice:
    'The words of the articles belong to their publishers; quote them as the law of your country lets you. The marks were made by software, and nothing in them is a verdict.',
  edition: (edition: RecordedIn, inWords: (date: string) => string) =>
    edition === null
      ? 'Draft. No edition records it yet, and its ids may still change.'
      : `Edition ${edition.number}, ${inWords(edition.date)}.`,
  back: 'How to read the files',
  story: 'As tables, as references to the original articles, as web annotations, or all of it.',
  take: 'The files of this story',
  notes: [
    {
      title: 'Positions',
      text: 'annotations.jsonld points at words by their quote and by their position on the article’s page. A position counts code points in the textContent of the element with the id “text”, from 0, the end exclusive. Positions in story.json count UTF-16 code units of the article’s file, which is not published.',
    },
    {
      title: 'Tables',
      text: 'The tables are UTF-8 with commas and open in Excel, LibreOffice and Numbers. An apostrophe stands before words that begin with =, +, - or @, so that no spreadsheet takes them for a formula. It is not part of the words. Line breaks in words are spaces.',
    },
    {
      title: 'What is not known',
      text: 'An empty cell, a missing field or null means that neither the article nor its publisher’s page says it. Nothing is guessed, and no byline is taken apart into names.',
    },
    {
      title: 'Relations',
      text: 'In annotations.jsonld claims that make the same point agree with one another; those of a contradiction disagree, those of a tension qualify one another, and a later figure updates an earlier one. A claim names at most a hundred claims of one point or one reading; a disagreement names all of its own. The words are those of CiTO, the Citation Typing Ontology.',
    },
    {
      title: 'Checksums',
      text: 'Each story’s page gives the SHA-256 checksum of each file: whoever cites a file can say by it exactly which one.',
    },
  ],
} as const;
