import type { Component } from '../component.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';

/** All that the MDX of an article may be made of, under the name it has there. */
export const components: ReadonlyMap<string, Component> = new Map([
  ['Paragraph', paragraph],
  ['Heading', heading],
  ['List', list],
  ['Item', item],
  ['Correction', correction],
  ['Claim', claim],
]);
