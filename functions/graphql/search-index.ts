import type { Area } from '../../domain/geography/area.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { matchFolded } from '../../domain/search/match-words.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { HeldRecords } from './held-records.ts';
import { otherTexts } from './venue-filter.ts';
import { localityOfVenue, wardOfVenue } from './venue-place.ts';

export interface SearchHit {
  readonly kind: 'area' | 'venue' | 'project' | 'organisation' | 'indicator' | 'postcode';
  readonly id: string;
  readonly name: string;
  readonly area: Area | null;
}

interface IndexedHit {
  readonly hit: SearchHit;
  readonly name: string;
  readonly others: string;
}

/** Everything that can be found by words, folded once a data version; in the order that breaks ties. */
export async function searchIndex(held: HeldRecords): Promise<readonly IndexedHit[]> {
  const [directory, venues, projects, organisations, indicators] = await Promise.all([
    held.areas(),
    held.venues.all(),
    held.projects(),
    held.organisations(),
    held.indicators(),
  ]);
  const find = (code: Parameters<AreaDirectory['find']>[0] | undefined) =>
    (code && directory.find(code)) ?? null;
  const [borough] = directory.ofLevel('BOROUGH', directory.drawn);
  return [
    ...oneACode(directory.all()).map((area) => {
      const named =
        area.edition === directory.drawn.id
          ? area.name
          : `${area.name} (${directory.edition(area.edition).name})`;
      return entry({ kind: 'area', id: area.code, name: named, area }, [area.code], area.name);
    }),
    ...venues.map((venue) => {
      const area = wardOfVenue(venue, directory) ?? localityOfVenue(venue, directory) ?? null;
      return entry({ kind: 'venue', id: venue.id, name: venue.name, area }, otherTexts(venue));
    }),
    ...projects.map((project) => {
      const [only, ...more] = project.localities;
      const area = project.boroughWide ? (borough ?? null) : more.length === 0 ? find(only) : null;
      return entry({ kind: 'project', id: project.id, name: project.name, area }, [
        project.theme ?? '',
        ...project.places,
      ]);
    }),
    ...organisations.map(({ id, name, aliases = [], statedLocality }) =>
      entry({ kind: 'organisation', id, name, area: find(statedLocality) }, aliases),
    ),
    ...indicators.map(({ id, name, framework = '', domain = '' }) =>
      entry({ kind: 'indicator', id, name, area: null }, [framework, domain]),
    ),
  ];
}

/** The borough stands in every edition under one code: its first record is the one that is found. */
const oneACode = (areas: readonly Area[]): readonly Area[] =>
  [...new Map(areas.toReversed().map((area) => [area.code, area])).values()].reverse();

const entry = (hit: SearchHit, others: readonly string[], name = hit.name): IndexedHit => ({
  hit,
  name: foldText(name),
  others: foldText(others.join(' ')),
});

/** What matches the folded words, best first. */
export function findIn(index: readonly IndexedHit[], words: readonly string[]): readonly SearchHit[] {
  const found = index.flatMap(({ hit, name, others }) => {
    const score = matchFolded(words, name, others);
    return score > 0 ? [{ hit, score }] : [];
  });
  return found.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
