export { appendEditions } from './append.ts';
export { changesSince, type Change } from './changes.ts';
export { editionsOf } from './editions.ts';
export { editionsFolder, readLedgers, type Ledgers } from './read.ts';
export { recordsFor, type Recorded } from './recorded.ts';
export { isLive, lastEvents, stateOf } from './state.ts';
export { writeLedgers } from './write.ts';
