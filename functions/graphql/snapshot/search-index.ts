import type { Area } from '../../../domain/geography/area.ts';
import { venueKind } from '../../../domain/place/venue-kinds.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import { indicatorTexts } from '../../../domain/search/indicator-texts.ts';
import { matchFolded } from '../../../domain/search/match-words.ts';
import { synonymsIn } from '../../../domain/search/synonyms.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { SnapshotRecords } from './snapshot-records.ts';
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
export async function searchIndex(snapshot: SnapshotRecords): Promise<readonly IndexedHit[]> {
  const [directory, venues, projects, organisations, indicators] = await Promise.all([
    snapshot.areas(),
    snapshot.venues.all(),
    snapshot.projects(),
    snapshot.organisations(),
    indicatorIndex(snapshot),
  ]);
  const find = (code: Parameters<AreaDirectory['find']>[0] | undefined) =>
    (code && directory.find(code)) ?? null;
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  return [
    ...oneACode(directory.all()).map((area) => {
      const named =
        area.edition === directory.mappedEdition.id
          ? area.name
          : `${area.name} (${directory.edition(area.edition).name})`;
      return entry({ kind: 'area', id: area.code, name: named, area }, [area.code], area.name);
    }),
    ...venues.map((venue) => {
      const area = wardOfVenue(venue, directory) ?? localityOfVenue(venue, directory) ?? null;
      const kind = venueKind(venue.kind)?.name ?? '';
      const found = { kind: 'venue', id: venue.id, name: venue.name, area } as const;
      return entry(found, [...otherTexts(venue), kind, venue.faith ?? '', area?.name ?? '']);
    }),
    ...projects.map((project) => {
      const [only, ...more] = project.localities;
      const area = project.boroughWide ? (borough ?? null) : more.length === 0 ? find(only) : null;
      return entry({ kind: 'project', id: project.id, name: project.name, area }, [
        project.theme ?? '',
        project.programme,
        ...project.places,
        ...project.groups,
        ...project.localities.map((code) => find(code)?.name ?? ''),
        ...(project.boroughWide ? ['whole borough'] : []),
      ]);
    }),
    ...organisations.map(({ id, name, aliases = [], statedLocality }) =>
      entry({ kind: 'organisation', id, name, area: find(statedLocality) }, aliases),
    ),
    ...indicators,
  ];
}

/** The indicators by what they are found by; built by itself, so that a search among them reads no venues. */
export async function indicatorIndex(snapshot: SnapshotRecords): Promise<readonly IndexedHit[]> {
  const [indicators, projects] = await Promise.all([snapshot.indicators(), snapshot.projects()]);
  const figures = await Promise.all(indicators.map(({ id }) => snapshot.figuresOfIndicator.load(id)));
  return indicators.map((indicator, index) => {
    const hit = { kind: 'indicator', id: indicator.id, name: indicator.name, area: null } as const;
    return entry(hit, indicatorTexts(indicator, projects, figures[index] ?? []));
  });
}

/** The borough stands in every edition under one code: its first record is the one that is found. */
const oneACode = (areas: readonly Area[]): readonly Area[] =>
  [...new Map(areas.toReversed().map((area) => [area.code, area])).values()].reverse();

function entry(hit: SearchHit, others: readonly string[], name = hit.name): IndexedHit {
  const folded = foldText(name);
  const texts = foldText(others.join(' '));
  return { hit, name: folded, others: [texts, ...synonymsIn(folded), ...synonymsIn(texts)].join(' ') };
}

/** What matches the folded words, best first. */
export function findIn(index: readonly IndexedHit[], words: readonly string[]): readonly SearchHit[] {
  const found = index.flatMap(({ hit, name, others }) => {
    const score = matchFolded(words, name, others);
    return score > 0 ? [{ hit, score }] : [];
  });
  return found.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
