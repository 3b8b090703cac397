/** What the page is about. There is always one, and choosing another replaces it. */
export type Subject =
  | { readonly of: 'borough' }
  /** A ward or locality, by its code. */
  | { readonly of: 'area'; readonly code: string }
  | { readonly of: 'venue'; readonly id: string }
  /** Venues that stand on one point of the map, of which the reader has yet to choose. */
  | { readonly of: 'venues'; readonly ids: readonly string[] }
  | { readonly of: 'project'; readonly id: string }
  /** An indicator with its figures over time. Its year is a period as the source gives it; undefined: the latest. */
  | { readonly of: 'indicator'; readonly id: string; readonly year?: string }
  /** All wards with one label, by the cell of the label table: "low-not_known". */
  | { readonly of: 'label'; readonly code: string }
  /** A resident's postcode: never kept beside anything else. */
  | { readonly of: 'postcode'; readonly postcode: string };

export const borough: Subject = { of: 'borough' };

/** Code of the ward or locality that the page is about; undefined where it is about anything else. */
export const areaOf = (subject: Subject): string | undefined =>
  subject.of === 'area' ? subject.code : undefined;

/** Names that stand for a subject in an address. An address of this page has those of one subject. */
type Name = 'area' | 'venue' | 'venues' | 'project' | 'figure' | 'year' | 'label' | 'postcode';

/**
 * The subject that an address names. Older addresses may name several; the first of this order is meant: a venue, a
 * project, an indicator, venues of one point, an area, a label, and a postcode only where nothing else is named.
 *
 * @param given what stands under a name, undefined where nothing does
 */
export function readSubject(given: (name: Name) => string | undefined): Subject {
  const [venue, project, figure, year] = [given('venue'), given('project'), given('figure'), given('year')];
  const ids = given('venues')?.split(',').filter(Boolean) ?? [];
  const [area, label, postcode] = [given('area'), given('label'), given('postcode')];
  if (venue) return { of: 'venue', id: venue };
  if (project) return { of: 'project', id: project };
  if (figure) return { of: 'indicator', id: figure, ...(year && { year }) };
  if (ids.length > 0) return { of: 'venues', ids };
  if (area) return { of: 'area', code: area };
  if (label) return { of: 'label', code: label };
  if (postcode) return { of: 'postcode', postcode };
  return borough;
}

/** What an address says of a subject: names with what stands under them. The borough is not named. */
export function writeSubject(subject: Subject): Partial<Record<Name, string>> {
  switch (subject.of) {
    case 'borough':
      return {};
    case 'area':
      return { area: subject.code };
    case 'venue':
      return { venue: subject.id };
    case 'venues':
      return { venues: subject.ids.join(',') };
    case 'project':
      return { project: subject.id };
    case 'indicator':
      return { figure: subject.id, ...(subject.year && { year: subject.year }) };
    case 'label':
      return { label: subject.code };
    case 'postcode':
      return { postcode: subject.postcode };
  }
}

/** Where things lie, as far as that is known yet: the code of a ward. */
export interface WardOf {
  venue(id: string): string | undefined;
  postcode(postcode: string): string | undefined;
}

/** The area that a map outlines for a subject: the area itself, else the ward in which it lies; undefined: none. */
export function outlinedAreaOf(subject: Subject, wardOf: WardOf): string | undefined {
  if (subject.of === 'area') return subject.code;
  if (subject.of === 'venue') return wardOf.venue(subject.id);
  if (subject.of === 'postcode') return wardOf.postcode(subject.postcode);
  return undefined;
}
