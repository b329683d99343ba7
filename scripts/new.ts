import { parseArgs } from 'node:util';
import { newStory } from './bring/index.ts';
import { runCommand } from './command.ts';
import { inputError } from './input-error.ts';

const USAGE = `usage: npm run new -- NAME [--title TITLE] [--content DIR]

  NAME            of the story: its folder, and its address on the site
  --title TITLE   how pages call it (NAME)
  --content DIR   the folder of the stories (content/stories)`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      content: { type: 'string', default: 'content/stories' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [name, ...more] = positionals;
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (name === undefined || more.length > 0)
    throw inputError({ file: 'npm run new', what: 'needs one name', remedy: USAGE });
  const file = await newStory(values.content, name, values.title ?? name);
  process.stdout.write(
    `${file} is there. Put articles beside it, or: npm run add -- FILE… --story ${name}\n`,
  );
});
