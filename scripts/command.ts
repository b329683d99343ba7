import { isInputError } from './input-error.ts';

/** 2 where the input or the arguments are at fault, 70 (`EX_SOFTWARE` of sysexits.h) where the program is. */
export const exitCodeOf = (internal: boolean): number => (internal ? 70 : 2);

/** `EX_IOERR` of sysexits.h. */
const DISK = 74;

/** What the system refuses of a disk, in words. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left in your quota',
  EFBIG: 'the file would be larger than is allowed',
  EROFS: 'the disk can only be read',
  EACCES: 'you may not read or write there',
  EPERM: 'you may not read or write there',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
};

/** What the system refused, and of which file; null of any other error. */
function refused(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const why = REFUSED[String(error.code)];
  const path = 'path' in error ? String(error.path) : 'a file';
  return why === undefined
    ? null
    : `${path}: ${why} (${String(error.code)}). What was made before is as it was; mend that and run the command again.`;
}

/** Runs a command and turns what goes wrong into a message and an exit code. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const disk = refused(error);
    const expected = isInputError(error) || (error instanceof TypeError && 'code' in error);
    if (disk !== null) process.stderr.write(`${disk}\n`);
    else if (expected) process.stderr.write(`${message}\n`);
    else
      process.stderr.write(
        `internal fault: ${message}\nPlease report it with the file that caused it.\n`,
      );
    process.exitCode = disk === null ? exitCodeOf(!expected) : DISK;
  }
}
