import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { writeFileAtomic } from '../write-file-atomic.ts';
import { isMap, parseDocument, stringify } from 'yaml';

/** What `npm run add` writes of an article into `story.yaml`. */
export interface Entry {
  outlet?: string;
  byline?: string;
  published?: string;
  url?: string;
  /** Day on which the file was added, ISO 8601. */
  accessed: string;
  /** Of the file as it came. */
  sha256: string;
}

/** `story.yaml` of a new story: every field it may have, those that nobody filled in yet as comments. */
export function newStoryFile(title: string): string {
  return `# What the articles themselves do not say of this story. Every line may be left out.
${stringify({ title }).trimEnd()}

# A paragraph on what happened, as far as all articles agree.
# summary: >-
#   …

# true for a story that never happened; every page then says so.
invented: false

# true where the articles tell of one event although their words have little in common.
oneEvent: false

# By file name without its extension. An article's own words and its page say most of this;
# what stands here has the last word.
articles: {}
#   some-article:
#     outlet: The Harbour Echo
#     headline: Old bridge closes
#     byline: Ann Doe
#     published: 2031-05-04              # or with the time: 2031-05-04T09:30:00+01:00
#     url: https://echo.example/bridge
#     archived: https://archive.example/echo.example/bridge
#     accessed: 2031-05-06
#     language: en                       # where the article is taken for one in another language
#     rights: full                       # or: excerpt, link
#     excerpt: [The beginning of a sentence that an excerpt shows first]
#     key: some-article                  # keeps claims' addresses when the file is renamed
`;
}

/**
 * Adds entries to `story.yaml`, under `articles`. What the file says already stays as it is, its
 * comments included; the file is replaced in one step.
 *
 * @param entries by name of the article.
 */
export async function addToStoryFile(
  folder: string,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  const path = join(folder, 'story.yaml');
  const document = parseDocument(await readFile(path, 'utf8').catch(() => ''));
  const articles = document.get('articles');
  if (!isMap(articles)) document.set('articles', document.createNode({}));
  else articles.flow = false;
  for (const [name, entry] of entries) {
    if (!isMap(document.getIn(['articles', name]))) document.setIn(['articles', name], entry);
    else
      for (const [field, value] of Object.entries(entry))
        if (!document.hasIn(['articles', name, field]))
          document.setIn(['articles', name, field], value);
  }
  await writeFileAtomic(path, document.toString({ lineWidth: 100 }));
}
