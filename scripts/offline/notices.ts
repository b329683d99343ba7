import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/domain/index.ts';

/** A story as the folder's README names it. */
export interface Told {
  title: string;
  invented: boolean;
  /** Days of its first and its last edition; null of a draft. */
  recorded: { number: number; date: string } | null;
  articles: number;
  claims: number;
  /** How many articles stand in full, in excerpts and as links. */
  rights: Readonly<Record<'full' | 'excerpt' | 'link', number>>;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function aboutStory({ title, invented, recorded, articles, claims, rights }: Told): string {
  const edition =
    recorded === null
      ? 'a draft, which nobody should cite'
      : `edition ${recorded.number} of ${recorded.date}`;
  const shown = [
    [rights.full, 'in full'],
    [rights.excerpt, 'in excerpts'],
    [rights.link, 'as a link'],
  ] as const;
  const parts = shown.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return [
    `- ${title}${invented ? ' (invented: it never happened)' : ''}: ${edition};`,
    `  ${counted(articles, 'article', 'articles')} (${parts.join(', ')}), ${counted(claims, 'claim', 'claims')}.`,
  ].join('\n');
}

/** What the folder says of itself. */
function readme(site: Site, engine: string, stories: readonly Told[]): string {
  return `${site.name}: ${site.tagline}

Open index.html in a browser. Nothing has to be installed, and nothing is
sent anywhere: pages, notes, links and the search work from these files.

Published by ${site.publisher} at ${site.url}
(${site.contact}). Claims are cited by their addresses there, which every
page shows.

${stories.map(aboutStory).join('\n')}

Software (${engine}) marked the claims, their sources and the
disagreements; pages say where a person checked them. What is not in this
folder (feeds, files for servers) is linked at the published address.

To see whether the files are as they were made:
  sha256sum --check manifest-sha256.txt        (Linux)
  shasum -a 256 --check manifest-sha256.txt    (macOS)

LICENCES.txt tells under which terms the parts stand.
`;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages of which something stands in the folder, with what and with the file of their licence. */
const packages = [
  { name: '@fontsource/source-serif-4', what: 'The typeface of the articles', file: 'LICENSE' },
  {
    name: '@fontsource-variable/source-sans-3',
    what: 'The typeface of everything else',
    file: 'LICENSE',
  },
  { name: 'pagefind', what: 'The search', file: 'LICENSE/LICENSE' },
];

const RULE = `\n${'-'.repeat(72)}\n\n`;

async function licences(site: Site): Promise<string> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const others = await Promise.all(
    packages.map(async ({ name, what, file }) => {
      const text = await readFile(join(root, 'node_modules', name, file), 'utf8');
      return `${what}: ${name}\n\n${text}`;
    }),
  );
  const articles = `The articles belong to their publishers; each page names its own. What of them
may be shown was decided by ${site.publisher}.
`;
  return [articles, `The pages' design and scripts: Variorum\n\n${own}`, ...others].join(RULE);
}

/** The files that explain the folder, by name. */
export async function noticesOf(
  site: Site,
  engine: string,
  stories: readonly Told[],
): Promise<Map<string, string>> {
  return new Map([
    ['README.txt', readme(site, engine, stories)],
    ['LICENCES.txt', await licences(site)],
  ]);
}
