import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { add } from './bring/index.ts';
import { reportOf } from './bring/report.ts';
import { runCommand } from './command.ts';
import { dayOf } from './day.ts';
import { inputError } from './input-error.ts';

const USAGE = `usage: npm run add -- FILE|FOLDER… --story NAME [--date DAY] [--no-questions] [--content DIR]

  FILE|FOLDER     text, Markdown and saved HTML pages, kept as they come
  --story NAME    the story they belong to
  --date DAY      the day that is written down (today)
  --no-questions  asks nothing; what a file does not say can be written into story.yaml
  --content DIR   the folder of the stories (content/stories)`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      story: { type: 'string' },
      date: { type: 'string' },
      'no-questions': { type: 'boolean', default: false },
      content: { type: 'string', default: 'content/stories' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (values.story === undefined || positionals.length === 0)
    throw inputError({ file: 'npm run add', what: 'needs files and --story', remedy: USAGE });
  if (basename(values.story) !== values.story || /^\.\.?$/.test(values.story))
    throw inputError({
      file: values.story,
      what: 'is no name of a story but a path',
      remedy: 'Give the name of its folder alone, and where the stories are with --content',
    });
  const folder = join(values.content, values.story);
  const day = dayOf(values.date);
  const asks = process.stdin.isTTY && process.stdout.isTTY && !values['no-questions'];
  const terminal = asks ? createInterface(process.stdin, process.stdout) : null;
  let about = '';
  const outcomes = await add(
    positionals,
    folder,
    day,
    terminal &&
      (async (question, { path, article }) => {
        if (about === '') process.stdout.write('Enter alone leaves a question open.\n');
        if (path !== about) process.stdout.write(`${path}: ${article.label}\n`);
        about = path;
        return terminal.question(question);
      }),
  );
  terminal?.close();
  process.stdout.write(`${reportOf(outcomes, values.story)}\n`);
  if (!outcomes.some((outcome) => 'added' in outcome || 'same' in outcome)) process.exitCode = 2;
});
