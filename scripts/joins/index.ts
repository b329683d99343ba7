export { propose } from './propose.ts';
export { joinsFile, type JoinsFile, joinsJsonSchema, readJoins } from './read.ts';
export { resolve } from './resolve.ts';
export { writeJoins } from './write.ts';
