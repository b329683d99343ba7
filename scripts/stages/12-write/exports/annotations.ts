import type { Claim, Disagreement, Span, Story } from '../../../../src/domain/index.ts';
import { addressesOf, editionInWords, noticeOf, type Export, type ExportInput } from './export.ts';
import { selectorsOf } from './page-text.ts';
import { relations, relationsOf } from './relations.ts';
import { lookup, voiceOf } from './rows.ts';

const FILE = 'annotations.jsonld';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });

/** The context of the Web Annotation model, and what it has no word for. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    notice: 'http://purl.org/dc/terms/rights',
    status: 'http://schema.org/creativeWorkStatus',
    edition: 'http://schema.org/version',
    editionDate: 'http://schema.org/datePublished',
    claims: iri('http://purl.org/dc/terms/references'),
    ...Object.fromEntries(
      relations.map((relation) => [relation, iri(`http://purl.org/spar/cito/${relation}`)]),
    ),
  },
];

const text = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});
const tag = (value: string) => text('tagging', value);
const inventedTag = ({ invented }: Story) => (invented ? [tag('invented story')] : []);

/** The annotations of a story, each named by its permanent address. */
function annotationsOf({ story, site, pages }: ExportInput) {
  const address = addressesOf(site.url);
  const { claim: claimOf, articleOf } = lookup(story);
  const related = relationsOf(story);
  const targetOf = (claim: Claim, span: Span) => ({
    type: 'SpecificResource',
    source: address.article(story.story, claim.article),
    selector: selectorsOf(pages.get(claim.article), claim, span),
  });

  const claimAnnotation = (claim: Claim) => ({
    id: address.claim(claim.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      text('identifying', voiceOf(claim, articleOf(claim))),
      tag(`kind of source: ${claim.source.kind}`),
      tag(`speech: ${claim.speech}`),
      tag(`modality: ${claim.modality}`),
      ...(claim.cue === null ? [] : [tag(`cue: ${claim.cue}`)]),
      ...inventedTag(story),
    ],
    target: targetOf(claim, claim),
    ...Object.fromEntries(
      [...(related.get(claim.id) ?? [])].map(([relation, ids]) => [
        relation,
        ids.map(address.claim),
      ]),
    ),
  });

  /** It points at the words in which the readings differ, else at the whole claims. */
  const disagreementAnnotation = ({ id, readings, ...one }: Disagreement) => ({
    id: address.disagreement(id),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      text('describing', one.why),
      ...readings.map(({ value, claims }) =>
        text(
          'describing',
          `${[...new Set(claims.map((claim) => articleOf(claimOf(claim)).siglum))].join(', ')}: ${value}`,
        ),
      ),
      tag(`kind: ${one.kind}`),
      tag(one.update ? 'update of a figure' : one.severity),
      ...(one.stale ? [tag('stale')] : []),
      ...inventedTag(story),
    ],
    target: readings.flatMap(({ claims, marks }) =>
      claims.map((claim) =>
        targetOf(claimOf(claim), marks.find((mark) => mark.claim === claim) ?? claimOf(claim)),
      ),
    ),
    claims: [...new Set(readings.flatMap(({ claims }) => claims))].map(address.claim),
  });

  return [...story.claims.map(claimAnnotation), ...story.disagreements.map(disagreementAnnotation)];
}

/**
 * A collection of one page as the W3C Web Annotation Data Model has it (section 5). A claim is an
 * annotation whose bodies say who vouches for it and how; a disagreement is one of motivation
 * `linking` with a target for each claim in it.
 */
export const annotations: Export = {
  name: 'Web annotations',
  file: FILE,
  mediaType: 'application/ld+json',
  for: 'For annotation tools and linked data: every claim and disagreement as a W3C Web Annotation that points at its words on the article’s page.',
  textOf: (input) => {
    const { story, site, edition } = input;
    const items = annotationsOf(input);
    const id = addressesOf(site.url).download(story.story, FILE);
    const page = `${id}#page-1`;
    const collection = {
      '@context': CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: `${story.title}${story.invented ? ' (invented story)' : ''}, ${site.name}, ${editionInWords(edition)}`,
      notice: noticeOf(story),
      status: edition === null ? 'Draft' : 'Published',
      ...(edition === null ? {} : { edition: edition.number, editionDate: edition.date }),
      generator: { type: 'Software', name: story.engine },
      total: items.length,
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    };
    return `${JSON.stringify(collection)}\n`;
  },
};
