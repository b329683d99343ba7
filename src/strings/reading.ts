import type { Layer } from '../edition/layers.ts';
import type { Sourcing } from '../edition/sourcing.ts';
import { counted } from './counts.ts';

const standOnlyHere = counted('claim stands only here', 'claims stand only here');
const toldDifferently = counted('point told differently', 'points told differently');

/** The words around an article's text that help to read it. */
export const reading = {
  tools: 'What the text shows',
  strip: 'This article in short',
  sourcing: {
    about: 'Who stands behind its claims',
    named: 'named',
    document: 'documents',
    unnamed: 'unnamed',
    outlet: 'outlet’s voice',
  } satisfies Record<Sourcing | 'about', string>,
  only: standOnlyHere,
  differs: toldDifferently,
  layers: {
    title: 'Show',
    sources: 'Sources',
    agreement: 'Agreement',
    disagreement: 'Disagreement',
    none: 'All off',
  } satisfies Record<Layer | 'title' | 'none', string>,
  agreement: 'Agreement',
  agreementAbout: 'The same point stands in another article.',
  outline: {
    open: 'Outline',
    title: 'Claims by source',
  },
  keys: {
    open: 'Keys',
    title: 'Keys',
    all: [
      { key: 'j', does: 'next claim' },
      { key: 'k', does: 'previous claim' },
      { key: 'd', does: 'next disagreement' },
      { key: 'Enter', does: 'open its note' },
      { key: 'Esc', does: 'close' },
      { key: '/', does: 'search' },
      { key: '?', does: 'show these keys' },
    ],
    on: 'Single-letter keys are on',
  },
  furtherDisagreements: counted('further disagreement', 'further disagreements'),
  /** To the page of the claim, where its note says little. */
  whole: 'All about this claim',
  close: 'Close',
  copy: 'Copy link',
  cite: 'How to cite',
};
