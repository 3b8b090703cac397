import type { AssessmentContent, EvidenceReference, PlaceFate, SchemeFacts } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';

/** Every answer that there is to what becomes of a place. */
export const placeFateCodes: readonly PlaceFate[] = ['KEPT', 'LOST', 'MOVED', 'NOT_KNOWN'];

/**
 * The places that a person named as lost. An empty list names none and says nothing: forms once stored one when their
 * page was saved before there was a site, so that also in an old revision it is no answer.
 * @example namedAsLost({ venuesLost: [] }) // []
 */
export const namedAsLost = ({ venuesLost }: Pick<SchemeFacts, 'venuesLost'>): readonly string[] =>
  venuesLost ?? [];

/**
 * What was said of the places inside the site, by id; empty where it was said of another site, which asks anew.
 * @example fatesOfSite(content).get('hall') // 'KEPT'
 */
export function fatesOfSite({
  site,
  placeFates,
}: Pick<AssessmentContent, 'site' | 'placeFates'>): ReadonlyMap<string, PlaceFate> {
  if (!site || !placeFates || placeFates.siteHash !== contentHash(site.geometry)) return new Map();
  return new Map(Object.entries(placeFates.fates));
}

/** Whether the option put forward, which is the scheme itself, closes a place. */
export const closedByScheme = ({ options }: Pick<SaidOfPlaces, 'options'>, venue: string): boolean =>
  options[0]?.closes.includes(venue) ?? false;

/**
 * What is said of one place: LOST where it is named as lost or the option put forward closes it, whatever else was said;
 * otherwise its fate. Undefined: nobody has said.
 * @example fateOf(content, 'hall') // 'LOST'
 */
export const fateOf = (content: SaidOfPlaces, venue: string): PlaceFate | undefined =>
  namedAsLost(content.facts).includes(venue) || closedByScheme(content, venue)
    ? 'LOST'
    : fatesOfSite(content).get(venue);

/** The part of the content that says what becomes of places. */
export type SaidOfPlaces = Pick<AssessmentContent, 'facts' | 'site' | 'options' | 'placeFates'>;

/**
 * Ids of the places of which the facts say that they are lost: named, or inside the site. Each once, in their order.
 * @example lostByFacts(content) // ['library', 'hall']
 */
export const lostByFacts = (
  content: Pick<SaidOfPlaces, 'facts' | 'site' | 'placeFates'>,
): readonly string[] => [
  ...new Set([
    ...namedAsLost(content.facts),
    ...[...fatesOfSite(content)].flatMap(([venue, fate]) => (fate === 'LOST' ? [venue] : [])),
  ]),
];

/**
 * Ids of every place that a scheme takes: by its facts, and those that the option put forward closes. Each once.
 * @example takenBySaying(content) // ['library', 'hall', 'club']
 */
export const takenBySaying = (content: SaidOfPlaces): readonly string[] => [
  ...new Set([...lostByFacts(content), ...(content.options[0]?.closes ?? [])]),
];

/**
 * Ids of the places inside the site that are said to move elsewhere: not lost, and not simply kept.
 * @example movedElsewhere(content) // ['hall']
 */
export const movedElsewhere = (content: SaidOfPlaces): readonly string[] =>
  [...fatesOfSite(content).keys()].filter((venue) => fateOf(content, venue) === 'MOVED');

/**
 * The newest pack of the scheme itself, where it is of the site as it stands: the ground on which it can be asked what
 * becomes of places. Undefined before there is one.
 * @example evidenceOfSite(draft) // undefined
 */
export function evidenceOfSite({
  site,
  evidence = [],
}: Partial<Pick<AssessmentContent, 'site' | 'evidence'>>): EvidenceReference | undefined {
  const newest = evidence.findLast(({ option }) => option === undefined);
  return site && newest?.siteHash === contentHash(site.geometry) ? newest : undefined;
}

/** What is said of places, with the evidence that finds them. */
type SaidOnGround = SaidOfPlaces & Partial<Pick<AssessmentContent, 'evidence'>>;

/**
 * Ids of the places inside the site of which nobody has said whether they are kept, lost or moved. Those that the evidence found,
 * where it names them; else those that are said not to be known.
 * @example openPlaces(content) // ['hall']
 */
export function openPlaces(content: SaidOnGround): readonly string[] {
  const asked = evidenceOfSite(content)?.placesInside ?? [...fatesOfSite(content).keys()];
  return asked.filter((venue) => (fateOf(content, venue) ?? 'NOT_KNOWN') === 'NOT_KNOWN');
}

/**
 * Whether everything is said of the places that a scheme takes: its newest evidence is of the site as it stands, and each
 * place that it finds inside is kept, lost or moved. False while anything is open, and where nobody could be asked.
 * @example placesAreSaid(content) // false: no evidence yet
 */
export const placesAreSaid = (content: SaidOnGround): boolean =>
  evidenceOfSite(content)?.placesInside !== undefined && openPlaces(content).length === 0;
