import { isInputError } from './input-error.ts';

/**
 * Runs a command and turns what goes wrong into a message and an exit code: 2 where the input or
 * the arguments are at fault, 70 (`EX_SOFTWARE` of sysexits.h) where the program is.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const expected = isInputError(error) || (error instanceof TypeError && 'code' in error);
    process.stderr.write(
      `${expected ? message : `internal fault: ${message}`}\n${expected ? '' : 'Please report it with the file that caused it.\n'}`,
    );
    process.exitCode = expected ? 2 : 70;
  }
}
