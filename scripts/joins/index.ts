export { propose } from './propose.ts';
export { readJoins } from './read.ts';
export { resolve } from './resolve.ts';
export { writeJoins } from './write.ts';
