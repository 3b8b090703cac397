import { kindsById, register, type VenueRow } from '../../api/figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { adjust, onlyVenue, urlState } from '../../navigation/navigation.ts';
import { opennessOf } from '../../styles/openness.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { holdsWords, TextFilter } from '../../ui/text-filter.tsx';
import { ToldChange } from '../../ui/told-change.tsx';
import { VenueMark } from '../../ui/venue-mark.tsx';
import { statusInWords } from './venue-lines.tsx';

const kindName = (kind: string): string => kindsById.value.get(kind)?.name ?? kind;

const columns = (): readonly Column<VenueRow>[] => [
  {
    id: 'name',
    heading: t('map.colName'),
    cell: (venue) => (
      <span class="with-swatch">
        <VenueMark {...venue} openness={opennessOf(venue.status)} />
        <StateLink to={onlyVenue(venue.id)} toBriefing>
          {untranslated(venue.name)}
        </StateLink>
      </span>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'kind',
    heading: t('word.placesKind'),
    cell: ({ kind, placeOfWelcome }) => (
      <>
        {kindName(kind)}
        {placeOfWelcome && kind !== 'place-of-welcome' && (
          <span class="dim block">{t('map.placeOfWelcome')}</span>
        )}
      </>
    ),
    sortBy: ({ kind }) => kindName(kind),
  },
  {
    id: 'status',
    heading: t('word.colStatus'),
    cell: statusInWords,
    sortBy: ({ status, statusDate }) => `${status} ${statusDate ?? ''}`,
  },
  {
    id: 'ward',
    heading: t('word.hitWard'),
    cell: ({ ward, location }) => (ward ? <AreaLink {...ward} /> : location ? '' : t('map.notOnMap')),
    sortBy: ({ ward }) => ward?.name,
  },
];

/** Kind asked for in the list: one kind by id, "all", or undefined for the places to meet. */
function KindChoice({ kind }: { kind: string }) {
  const kinds = [...kindsById.value.values()].sort((a, b) => a.name.localeCompare(b.name));
  const choose = (value: string) => adjust({ kinds: value === '' ? undefined : [value] });
  return (
    <label class="field">
      <span>{t('word.placesKind')}</span>
      <select value={kind} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('word.placesKindMeeting')}</option>
        <option value="all">{t('map.placesKindAll')}</option>
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The venue register as a list, venues without a point included. */
export function PlaceList() {
  const { kinds, q } = urlState.value;
  const choice = kinds?.[0] ?? '';
  const wanted = (venue: VenueRow): boolean => {
    if (!kinds) return venue.meetingPlace;
    return choice === 'all' || kinds.includes(venue.kind);
  };
  return (
    <div class="pane-text">
      <h2>{t('map.placesTitle')}</h2>
      <div class="table-tools">
        <TextFilter label={t('map.placesFilter')} />
        <KindChoice kind={choice} />
      </div>
      <Loaded from={register()}>
        {(venues) => {
          const rows = venues.filter(
            (venue) =>
              wanted(venue) &&
              holdsWords(q, [
                venue.name,
                venue.address,
                venue.postcode,
                venue.neighbourhood,
                venue.ward?.name,
              ]),
          );
          const unplaced = rows.filter(({ location }) => !location).length;
          return (
            <>
              <ToldChange
                words={t('map.placesSummary', { shown: rows.length, total: venues.length, unplaced })}
              />
              {rows.length === 0 ? (
                <p>{t('map.placesNone')}</p>
              ) : (
                <SortableTable
                  caption={t('map.placesCaption')}
                  columns={columns()}
                  rows={rows}
                  keyOf={({ id }) => id}
                />
              )}
            </>
          );
        }}
      </Loaded>
      <p>
        <a href="/assess?kind=venueEntry&record=new">{t('word.placeMissing')}</a>
      </p>
    </div>
  );
}
