import { clearLine, cursorTo } from 'node:readline';

/** Where a long run tells how far it is. */
export interface Reporter {
  /** Says what is being done now. */
  step(message: string): void;
  /** Ends the reporting; what is printed next begins on a line of its own. */
  done(): void;
}

/**
 * On a terminal one line that changes; elsewhere, as in a log, one plain line for each story.
 * @param stream where to write; standard error, so that a command's output stays clean.
 */
export function reporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
  if (!stream.isTTY) {
    let last = '';
    return {
      step(message) {
        const [subject = message] = message.split(':');
        if (subject !== last) stream.write(`${subject}\n`);
        last = subject;
      },
      done: () => undefined,
    };
  }
  const clear = (): void => {
    clearLine(stream, 0);
    cursorTo(stream, 0);
  };
  return {
    step(message) {
      clear();
      stream.write(message.slice(0, stream.columns - 1));
    },
    done: clear,
  };
}
