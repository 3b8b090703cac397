import { Fragment, type VNode } from 'preact';
import { distanceMetres } from '../../../../domain/geography/measures.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { LeftOut, rowsOnPaper } from '../parts/on-paper.tsx';
import type { AreaPageData, Place } from '../reading/read-area.ts';
import { statusInWords } from './openness.ts';

/** Every place to meet of an area with what is told of it; `kinds` are names of kinds of venue by their ids. */
export function meetingRows(
  data: AreaPageData,
  kinds: ReadonlyMap<string, string>,
  translator: InterfaceTranslator,
) {
  const onPaper = nearestToMiddle(data);
  return data.places
    .filter(({ meetingPlace }) => meetingPlace)
    .map((place) => ({ ...placeFacts(place, kinds, translator), isOnPaper: onPaper.has(place.id) }));
}

/** Ids of the places to meet nearest to the middle of the area: those that two printed sheets have room for. */
function nearestToMiddle({ area: { centroid }, places }: AreaPageData): ReadonlySet<string> {
  const far = ({ location }: Place) =>
    centroid && location ? distanceMetres(centroid, location) : Number.POSITIVE_INFINITY;
  const nearest = places.filter(({ meetingPlace }) => meetingPlace).toSorted((a, b) => far(a) - far(b) || 0);
  return new Set(nearest.slice(0, rowsOnPaper).map(({ id }) => id));
}

function placeFacts(place: Place, kinds: ReadonlyMap<string, string>, translator: InterfaceTranslator) {
  const { t, untranslated } = translator;
  const { source, status, name: item } = place;
  const kind = kinds.get(place.kind) ?? place.kind;
  const marks = [
    place.placeOfWelcome && t('briefing.placeWelcome'),
    place.location === null && t('briefing.unplacedMark'),
  ].filter((mark) => mark !== false);
  const told: readonly Fact[] = [
    { item, measure: t('word.placesKind'), text: kind, source },
    {
      item,
      measure: t('word.colStatus'),
      text: statusInWords(place, translator),
      status,
      period: place.statusDate,
      source,
    },
  ];
  const marked = marks.map((text): Fact => ({ item, measure: t('briefing.placeMark'), text, source }));
  return { id: place.id, name: untranslated(item), told, marks, facts: [...told, ...marked] };
}

interface MeetingTableProps {
  readonly rows: ReturnType<typeof meetingRows>;
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

/** Places to meet with their kind and status; paper has room for the nearest. */
export function MeetingTable({ rows, translator: { t }, links }: MeetingTableProps): VNode {
  const more = rows.filter(({ isOnPaper }) => !isOnPaper).length;
  return (
    <>
      <table class="places-on-record">
        <caption>{t('briefing.placesTable')}</caption>
        <thead>
          <tr>
            {[t('word.hitVenue'), t('word.placesKind'), t('word.colStatus')].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, told, marks, isOnPaper }) => (
            <tr key={id} class={isOnPaper ? undefined : 'long'}>
              <th scope="row">
                <a href={links.venue(id)}>{name}</a>
                {marks.map((mark) => (
                  <Fragment key={mark}>
                    {' '}
                    <span class="mark-word">{mark}</span>
                  </Fragment>
                ))}
              </th>
              {told.map(({ measure, text }) => (
                <td key={measure}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LeftOut count={more} sentence={t('briefing.printPlaces', { count: more, rows: rowsOnPaper })} />
    </>
  );
}
