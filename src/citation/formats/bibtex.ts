import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citable } from '../citable.ts';
import type { Format } from './format.ts';

// Its keys are made of name, year and title; ours are what the permalink ends with.
const KEY = /^(@\w+\{)[^,]*/;

const entry = ({ item }: Citable, format: 'bibtex' | 'biblatex'): string =>
  new Cite([item])
    .format(format)
    .trim()
    .replace(KEY, (_, start: string) => start + item.id.replace(/[^A-Za-z0-9-]/g, '-'));

export const biblatex: Format = {
  name: 'BibLaTeX',
  for: 'For LaTeX with biblatex and Biber, which keep the day.',
  file: { extension: 'bib', mediaType: 'application/x-bibtex' },
  of: (citable) => `${entry(citable, 'biblatex')}\n`,
};

export const bibtex: Format = {
  name: 'BibTeX',
  for: 'For LaTeX with BibTeX, and programs that read it.',
  of: (citable) => `${entry(citable, 'bibtex')}\n`,
};
