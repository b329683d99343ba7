import {
  ledgerLineSchema,
  type Edition,
  type LedgerEvent,
  type LedgerLine,
} from '../../src/domain/index.ts';
import { inputError } from '../input-error.ts';

/** What editions recorded of a story, as `content/editions/<story>.jsonl` holds it. */
export interface StoryLedger {
  story: string;
  editions: Edition[];
  events: LedgerEvent[];
  /** The bytes of the file that are in use: all but a torn last line. */
  kept: Buffer;
  /** A last line that was never written to its end, as after a crash; null where there is none. */
  torn: { line: number; text: string } | null;
}

const LINE_FEED = 0x0a;

function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function lineOf(text: string, file: string, line: number): LedgerLine {
  const remedy =
    'Take the file back as it was when last committed; only `npm run edition` writes it';
  const json = jsonOf(text);
  if (!json) throw inputError({ file, line, what: 'is no line of a ledger', remedy });
  const result = ledgerLineSchema.safeParse(json.value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  const what = `${where === '' ? 'the line' : where}: ${issue?.message ?? 'not as expected'}`;
  throw inputError({ file, line, what, remedy });
}

/** @throws InputError where editions are not counted 1, 2, 3 …, or an event is not of the edition above it. */
function checkNumber(line: LedgerLine, last: Edition | undefined, file: string, at: number): void {
  const expected = line.what === 'edition' ? (last?.edition ?? 0) + 1 : last?.edition;
  if (line.edition === expected && (line.what !== 'edition' || line.date >= (last?.date ?? '')))
    return;
  throw inputError({
    file,
    line: at,
    what: `is of edition ${line.edition}, ${line.date}, after edition ${last?.edition ?? 0}${last ? `, ${last.date}` : ''}`,
    remedy: 'Two branches may both have recorded; keep the lines of one and record again',
  });
}

/**
 * Reads the bytes of a ledger. A last line without line feed that is no JSON is torn: it is told
 * of and left out. One that is JSON lacks its line feed alone and counts.
 * @param file its name, for errors.
 * @throws InputError with file and line for any other line that is none of a ledger.
 */
export function parseLedger(bytes: Buffer, story: string, file: string): StoryLedger {
  const whole = bytes.lastIndexOf(LINE_FEED) + 1;
  const tail = bytes.subarray(whole).toString('utf8');
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  const isTorn = tail !== '' && jsonOf(tail) === undefined;
  if (tail !== '' && !isTorn) lines.push(tail);
  const editions: Edition[] = [];
  const events: LedgerEvent[] = [];
  lines.forEach((text, i) => {
    const line = lineOf(text, file, i + 1);
    checkNumber(line, editions.at(-1), file, i + 1);
    if (line.what === 'edition') editions.push(line);
    else events.push(line);
  });
  return {
    story,
    editions,
    events,
    kept: isTorn ? bytes.subarray(0, whole) : bytes,
    torn: isTorn ? { line: lines.length + 1, text: tail } : null,
  };
}
