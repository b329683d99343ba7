import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { components } from './stock.ts';

const files: Readonly<Record<string, string>> = {
  // Astro looks here for the packages that it has to build itself.
  'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Articles' })] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  ...components,
};

const imports = Object.keys(components)
  .map((file) => /(\w+)\.astro$/.exec(file)?.[1] ?? '')
  .map((name) => `import ${name} from '../../components/${name}.astro';`)
  .join('\n');

/**
 * Writes a Starlight project as its guide has it, whose pages are the articles of one story.
 * @param folder below one in which Astro and Starlight are installed, which are no dependency of
 * ours.
 */
export async function writeStarlight(folder: string, story: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  for (const file of (await readdir(story)).filter((name) => name.endsWith('.mdx'))) {
    const mdx = await readFile(join(story, file), 'utf8');
    const body = mdx.replace(/^---\n.*?\n---\n/s, '');
    const headline = /^headline: (.*)$/m.exec(mdx)?.[1] ?? file;
    await writeFile(join(docs, file), `---\ntitle: ${headline}\n---\n${imports}\n${body}`);
  }
}
