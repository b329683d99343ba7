import { certainty } from './certainty.ts';
import { date } from './date.ts';
import type { Mutation } from './mutation.ts';
import { negation } from './negation.ts';
import { number } from './number.ts';
import { role } from './role.ts';
import { speaker } from './speaker.ts';

/** One a kind of disagreement, in the order of the report. */
export const mutations: readonly Mutation[] = [number, date, role, speaker, certainty, negation];
