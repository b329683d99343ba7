import type { RecordedIn, Site, Story } from '../../../../src/domain/index.ts';
import { permalinks } from '../../../../src/permalink.ts';

export { onOneLine } from '../../../../src/citation/original.ts';
import type { PageText } from './page-text.ts';

/** What an export is made of. */
export interface ExportInput {
  story: Story;
  site: Pick<Site, 'name' | 'url'>;
  /** Null for a draft. */
  edition: RecordedIn;
  /** By article: the text of its page. Articles that the site shows only in part have none. */
  pages: ReadonlyMap<string, PageText>;
}

/** A form in which a story is handed to other programs. */
export interface Export {
  name: string;
  /** File name, the same for every story; part of a permanent address. */
  file: string;
  /** As servers tell it by the file's ending. */
  mediaType: string;
  /** A line that says who it is for. */
  for: string;
  /** The file's content: the same input gives the same text. */
  textOf: (input: ExportInput) => string;
}

/** Whose the words in an export are. */
export const NOTICE =
  'The words of the articles belong to their publishers. The marks were made by software and judge nobody.';
export const INVENTED_NOTICE = 'The story is invented: none of it happened.';

/** What a file says of the words in it. */
export const noticeOf = ({ invented }: Story): string =>
  invented ? `${INVENTED_NOTICE} ${NOTICE}` : NOTICE;

/** Full addresses on the site at `url`. */
export function addressesOf(url: string) {
  const link = permalinks(new URL(url).pathname);
  const full = (path: string): string => new URL(path, url).href;
  return {
    story: (story: string) => full(link.story(story)),
    article: (story: string, article: string) => full(link.article(story, article)),
    claim: (id: string) => full(link.claim(id)),
    disagreement: (id: string) => full(link.disagreement(id)),
    download: (story: string, file: string) => full(link.download(story, file)),
    schema: () => full(link.storySchema()),
  };
}

/** "edition 2 of 2031-05-01", or "draft". */
export const editionInWords = (edition: RecordedIn): string =>
  edition === null ? 'draft' : `edition ${edition.number} of ${edition.date}`;
