export { joinsJsonSchema, type JoinsFile, readJoins } from './file.ts';
export { proposalLines, proposeJoins } from './propose.ts';
export { joinSources, writeJoins } from './write.ts';
