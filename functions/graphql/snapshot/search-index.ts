import type { Area } from '../../../domain/geography/area.ts';
import type { Layer } from '../../../domain/layers/layer.ts';
import { message, untranslated } from '../../../domain/messages/message.ts';
import { venueKind } from '../../../domain/place/venue-kinds.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import { indicatorTexts } from '../../../domain/search/indicator-texts.ts';
import { publishedTopicsOf } from '../../../domain/search/published-topics.ts';
import type { SearchHit, SearchKindName } from '../../../domain/search/search-hit.ts';
import { synonymsIn } from '../../../domain/search/synonyms.ts';
import { type Findable, WordIndex } from '../../../domain/search/word-index.ts';
import type { AreaDirectory } from './area-directory.ts';
import { inEveryLanguage } from './every-language.ts';
import { neighbourhoodHits } from './neighbourhood-hits.ts';
import type { SnapshotRecords } from './snapshot-records.ts';
import { otherTexts } from './venue-filter.ts';
import { localityOfVenue, wardOfVenue } from './venue-place.ts';

type Entry = Findable<SearchHit>;
type Texts = Pick<Entry, 'aliases' | 'kindWords' | 'about'>;

/** How much more likely a thing of a kind is meant than one of another that the words match as well. */
const weightOf: Readonly<Record<Exclude<SearchKindName, 'postcode' | 'district'>, number>> = {
  area: 3,
  neighbourhood: 1.8,
  venue: 1.4,
  project: 1.2,
  organisation: 1,
  indicator: 0.8,
  layer: 0.4,
};
/** Wards of an edition without lines are meant less often than those on the map. */
const weightOfOtherEdition = 2;

/** Everything that can be found by words, made once a data version; in the order that breaks ties. */
export async function searchIndex(
  snapshot: SnapshotRecords,
  layers: readonly Layer[],
): Promise<WordIndex<SearchHit>> {
  const [directory, venues, projects, organisations, neighbourhoods, indicators] = await Promise.all([
    snapshot.areas(),
    snapshot.venues.all(),
    snapshot.projects(),
    snapshot.organisations(),
    snapshot.neighbourhoods(),
    indicatorEntries(snapshot),
  ]);
  const find = (code: Parameters<AreaDirectory['find']>[0] | undefined) =>
    (code && directory.find(code)) ?? null;
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  return new WordIndex([
    ...oneACode(directory.all()).map((area) => areaEntry(area, directory)),
    ...neighbourhoodHits(neighbourhoods, venues, directory).map(({ hit, aliases }) =>
      entry(hit, { aliases }),
    ),
    ...venues
      .filter(({ sameBuildingAs }) => sameBuildingAs === undefined)
      .map((venue) => venueEntry(venue, directory)),
    ...projects.map((project) => {
      const [only, ...more] = project.localities;
      const area = project.boroughWide ? (borough ?? null) : more.length === 0 ? find(only) : null;
      return entry(
        { kind: 'project', id: project.id, name: untranslated(project.name), area },
        {
          about: [
            project.theme ?? '',
            project.programme,
            ...project.places,
            ...project.groups,
            ...project.localities.map((code) => find(code)?.name ?? ''),
            ...(project.boroughWide ? ['whole borough'] : []),
          ],
        },
      );
    }),
    ...organisations.map(({ id, name, aliases = [], statedLocality, kept }) =>
      entry(
        { kind: 'organisation', id, name: untranslated(name), area: find(kept?.area ?? statedLocality) },
        { aliases },
      ),
    ),
    ...indicators,
    // A layer of the programme's figures is the figure itself, which is found as an indicator.
    ...layers.filter(({ group }) => group !== 'programme').map(layerEntry),
  ]);
}

/** The indicators by what they are found by; made by itself, so that a search among them reads no venues. */
export const indicatorIndex = async (snapshot: SnapshotRecords): Promise<WordIndex<SearchHit>> =>
  new WordIndex(await indicatorEntries(snapshot));

async function indicatorEntries(snapshot: SnapshotRecords): Promise<Entry[]> {
  const [indicators, projects] = await Promise.all([snapshot.indicators(), snapshot.projects()]);
  const figures = await Promise.all(indicators.map(({ id }) => snapshot.figuresOfIndicator.load(id)));
  return indicators.map((indicator, index) =>
    entry(
      { kind: 'indicator', id: indicator.id, name: untranslated(indicator.name), area: null },
      {
        about: [
          ...indicatorTexts(indicator, projects, figures[index] ?? []),
          ...publishedTopicsOf(indicator).flatMap(inEveryLanguage),
        ],
      },
    ),
  );
}

function areaEntry(area: Area, directory: AreaDirectory): Entry {
  const isMapped = area.edition === directory.mappedEdition.id;
  const name = isMapped ? area.name : `${area.name} (${directory.edition(area.edition).name})`;
  const hit: SearchHit = { kind: 'area', id: area.code, name: untranslated(name), area };
  return {
    ...entry(hit, { aliases: [area.code] }),
    name: area.name,
    ...(isMapped ? {} : { weight: weightOfOtherEdition }),
  };
}

function venueEntry(venue: Venue, directory: AreaDirectory): Entry {
  const area = wardOfVenue(venue, directory) ?? localityOfVenue(venue, directory) ?? null;
  const kind = venueKind(venue.kind);
  const broader = kind?.broader === undefined ? undefined : venueKind(kind.broader);
  const kindWords = [
    ...[kind, broader].flatMap((each) => (each ? inEveryLanguage(each.word) : [])),
    ...(venue.placeOfWelcome ? ['Place of Welcome'] : []),
    ...(venue.warmSpace && venue.kind !== 'warm-space'
      ? inEveryLanguage(message('venueKind.warmSpace'))
      : []),
    venue.faith ?? '',
    venue.phase ?? '',
  ];
  return entry(
    { kind: 'venue', id: venue.id, name: untranslated(venue.name), area },
    { aliases: venue.aliases ?? [], kindWords, about: [...otherTexts(venue), area?.name ?? ''] },
  );
}

function layerEntry({ id, name, searchWords }: Layer): Entry {
  const names = inEveryLanguage(name);
  return {
    ...entry({ kind: 'layer', id, name, area: null }, { aliases: names, about: searchWords }),
    name: names[0] ?? '',
  };
}

/** The borough stands in every edition under one code: its first record is the one that is found. */
const oneACode = (areas: readonly Area[]): readonly Area[] =>
  [...new Map(areas.toReversed().map((area) => [area.code, area])).values()].reverse();

function entry(hit: SearchHit, { aliases = [], kindWords = [], about = [] }: Texts): Entry {
  const name = 'text' in hit.name ? hit.name.text : '';
  return {
    item: hit,
    name,
    aliases,
    kindWords: [...kindWords, ...synonymsIn(foldText(kindWords.join(' ')))],
    about: [...about, ...about.flatMap((text) => synonymsIn(foldText(text)))],
    likeWords: [name, ...aliases].flatMap((text) => synonymsIn(foldText(text))),
    weight: weightOf[hit.kind as keyof typeof weightOf],
  };
}
