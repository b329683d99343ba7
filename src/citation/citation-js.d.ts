/** The part of Citation.js that is used here; its packages have no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string);
    /** The items that were read, in CSL-JSON. */
    data: { title?: string }[];
    format(
      name: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
    format(name: 'bibtex' | 'biblatex'): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
