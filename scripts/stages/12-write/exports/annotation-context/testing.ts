/**
 * Of the JSON-LD context of the W3C Web Annotation vocabulary, the terms that the export uses, by
 * hand after the vocabulary (https://www.w3.org/TR/annotation-vocab/), so that a test can expand it
 * without a network.
 */
const oa = (term: string): string => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string): string => `http://www.w3.org/ns/activitystreams#${term}`;
const link = (id: string) => ({ '@id': id, '@type': '@id' });

export const ANNOTATION_CONTEXT = {
  '@context': {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },
    Annotation: oa('Annotation'),
    TextualBody: oa('TextualBody'),
    SpecificResource: oa('SpecificResource'),
    CssSelector: oa('CssSelector'),
    TextQuoteSelector: oa('TextQuoteSelector'),
    TextPositionSelector: oa('TextPositionSelector'),
    AnnotationCollection: as('OrderedCollection'),
    AnnotationPage: as('OrderedCollectionPage'),
    Software: as('Application'),
    describing: oa('describing'),
    identifying: oa('identifying'),
    linking: oa('linking'),
    tagging: oa('tagging'),
    motivation: { '@id': oa('motivatedBy'), '@type': '@vocab' },
    purpose: { '@id': oa('hasPurpose'), '@type': '@vocab' },
    body: link(oa('hasBody')),
    target: link(oa('hasTarget')),
    source: link(oa('hasSource')),
    selector: link(oa('hasSelector')),
    refinedBy: link(oa('refinedBy')),
    exact: oa('exact'),
    prefix: oa('prefix'),
    suffix: oa('suffix'),
    start: oa('start'),
    end: oa('end'),
    generator: link(as('generator')),
    items: { ...link(as('items')), '@container': '@list' as const },
    partOf: link(as('partOf')),
    first: link(as('first')),
    last: link(as('last')),
    startIndex: as('startIndex'),
    total: as('totalItems'),
    format: 'http://purl.org/dc/elements/1.1/format',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  },
};
