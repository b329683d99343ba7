import { dirname, join } from 'node:path';
import { joinsFileSchema, type JoinEntry } from '../../src/domain/index.ts';
import { readYaml } from '../read-yaml.ts';

/** Where editors say which sources of different stories are one: beside the folder of the stories. */
export const joinsFile = (content: string): string => join(dirname(content), 'sources.yaml');

/**
 * Reads what editors say of sources of different stories; nothing where there is no such file.
 * @throws InputError with the line of the first fault.
 */
export async function readJoins(content: string): Promise<readonly JoinEntry[]> {
  const file = joinsFile(content);
  return (await readYaml(file, file, joinsFileSchema)) ?? [];
}
