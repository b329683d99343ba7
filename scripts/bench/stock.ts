import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands for the components of an article's MDX. */
export const components: Readonly<Record<string, string>> = {
  'src/components/Claim.astro': `---
const { id, kind, speech } = Astro.props;
---
<mark id={\`c-\${id}\`} data-kind={kind} data-speech={speech}><slot /></mark>
`,
  ...Object.fromEntries(
    ['Paragraph:p', 'Heading:h2', 'List:ul', 'Item:li', 'Correction:p'].map((entry) => {
      const [name = '', tag = ''] = entry.split(':');
      return [`src/components/${name}.astro`, `<${tag}><slot /></${tag}>\n`];
    }),
  ),
};

/** The site that Astro's own guide to MDX collections would make of the same files. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
export default {
  integrations: [mdx()],
  markdown: { processor: unified({ gfm: false, smartypants: false }), syntaxHighlight: false },
  devToolbar: { enabled: false },
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './edition' }) }),
};
`,
  ...components,
  'src/pages/[...article].astro': `---
import { getCollection, render } from 'astro:content';
import Claim from '../components/Claim.astro';
import Correction from '../components/Correction.astro';
import Heading from '../components/Heading.astro';
import Item from '../components/Item.astro';
import List from '../components/List.astro';
import Paragraph from '../components/Paragraph.astro';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { article: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.headline}</title></head>
  <body><main><h1>{entry.data.headline}</h1><Content components={{ Claim, Correction, Heading, Item, List, Paragraph }} /></main></body>
</html>
`,
};

/**
 * Writes an Astro project that renders `edition` as a stock MDX collection, with the same packages
 * and the same remark and rehype processor as ours.
 * @param folder is made anew.
 * @param modules the `node_modules` to build with.
 */
export async function writeStock(folder: string, edition: string, modules: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  // A junction is the link that Windows lets everybody make; elsewhere the word is ignored.
  await symlink(modules, join(folder, 'node_modules'), 'junction');
  await symlink(edition, join(folder, 'edition'), 'junction');
}
