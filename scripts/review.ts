import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { dayOf } from './day.ts';
import { inputError } from './input-error.ts';
import { annotate } from './pipeline.ts';
import { CHOICES, decisionFor } from './review/choices.ts';
import { addDecision } from './review/file.ts';
import { show } from './review/show.ts';
import { waitingIn } from './review/waiting.ts';

const USAGE = `usage: npm run review -- STORY [--by NAME] [--list] [--date DAY] [--content DIR]

  STORY          whose waiting decisions are shown, one after the other
  --by NAME      who decides
  --list         only shows them
  --date DAY     the day that is written down (today)
  --content DIR  the folder of the stories (content/stories)`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  folder: string;
  by: string | undefined;
  on: string;
  list: boolean;
}

async function review({ folder, by, on, list }: Options): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'variorum-review-'));
  const { story } = await annotate(folder, out, () => undefined).finally(() =>
    rm(out, { recursive: true, force: true }),
  );
  const waiting = waitingIn(story);
  print(`${waiting.length} to decide in ${story.story}.`);
  if (list || !process.stdin.isTTY) {
    for (const one of waiting) print(`\n${show(story, one)}`);
    return;
  }
  const terminal = createInterface(process.stdin, process.stdout);
  const name = by ?? (await terminal.question('Your name, as pages will show it: ')).trim();
  for (const one of name === '' ? [] : waiting) {
    const answer = await terminal.question(
      `\n${show(story, one)}\n${CHOICES[one.kind]}   s: leave it   q: stop\n> `,
    );
    if (answer.trim() === 'q') break;
    const decision = decisionFor(one, answer, story, { by: name, on });
    if (decision) await addDecision(folder, decision);
    print(decision ? `Written to review.yaml: ${decision.do}.` : 'Left as it is.');
  }
  terminal.close();
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      list: { type: 'boolean', default: false },
      date: { type: 'string' },
      content: { type: 'string', default: 'content/stories' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [story, ...more] = positionals;
  if (values.help) {
    print(USAGE);
    return;
  }
  if (story === undefined || more.length > 0)
    throw inputError({ file: 'npm run review', what: 'needs one story', remedy: USAGE });
  const folder = join(values.content, story);
  await review({ folder, by: values.by, on: dayOf(values.date), list: values.list });
});
