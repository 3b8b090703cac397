import { useSignal } from '@preact/signals';
import { kindsById, register, type VenueRow } from '../../api/figures.ts';
import { isTriedOut } from '../../api/tried-out.ts';
import { codeWords, t, untranslated } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { changeWhatIf, triedNow } from './change-what-if.ts';
import type { RunInput } from './to-run-input.ts';

const isOnRegister = ({ id }: VenueRow): boolean => !isTriedOut(id);

/** Places to meet by ward, the chosen ward first. */
function byWard(venues: readonly VenueRow[]): readonly (readonly [string, readonly VenueRow[]])[] {
  const chosen = areaOf(urlState.value.subject);
  const wards = Map.groupBy(venues, ({ ward }) => ward?.name ?? '');
  const nameOfChosen = venues.find(({ ward }) => ward?.code === chosen)?.ward?.name;
  const order = (name: string) => (name === nameOfChosen ? 0 : name === '' ? 2 : 1);
  return [...wards].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b));
}

function Tried({ input }: { input: RunInput }) {
  const { openVenues = [], closeVenues = [], addVenues = [] } = triedNow();
  const nameOf = (id: string) => input.venues.find((venue) => venue.id === id)?.name ?? id;
  const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id);
  const wardAt = (position: { lon: number; lat: number }) => {
    const [sample] = input.venues;
    const code = sample && input.venueWard({ ...sample, position });
    const name = input.areas.find((area) => area.code === code)?.name;
    return name ? untranslated(name) : t('map.placeOutside');
  };
  const lines = [
    ...openVenues.map((id) => ({
      words: t('map.placeOpened', { name: untranslated(nameOf(id)) }),
      undo: () => changeWhatIf({ openVenues: without(openVenues, id) }),
    })),
    ...closeVenues.map((id) => ({
      words: t('map.placeClosed', { name: untranslated(nameOf(id)) }),
      undo: () => changeWhatIf({ closeVenues: without(closeVenues, id) }),
    })),
    ...addVenues.map((added) => ({
      words: t('map.placeAdded', {
        kind: kindsById.value.get(added.kind)?.name ?? untranslated(added.kind),
        ward: wardAt(added.point),
      }),
      undo: () => changeWhatIf({ addVenues: addVenues.filter((each) => each !== added) }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="tried-places">
      {lines.map(({ words, undo }) => (
        <li key={words}>
          {words}{' '}
          <button type="button" onClick={undo}>
            {t('map.placeUndo')}
            <span class="only-heard">: {words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Open or close a place of the register, and the list of what is tried with places. */
export function TriedPlaces({ input }: { input: RunInput }) {
  const state = register().value;
  const venues = state.status === 'ready' ? state.value.filter((v) => v.meetingPlace && isOnRegister(v)) : [];
  const groups = byWard(venues);
  const picked = useSignal('');
  const id = venues.some((venue) => venue.id === picked.value) ? picked.value : (groups[0]?.[1][0]?.id ?? '');
  const set = (open: boolean): void => {
    const { openVenues = [], closeVenues = [] } = triedNow();
    const others = (ids: readonly string[]) => ids.filter((each) => each !== id);
    changeWhatIf({
      openVenues: open ? [...others(openVenues), id] : others(openVenues),
      closeVenues: open ? others(closeVenues) : [...others(closeVenues), id],
    });
  };
  return (
    <>
      <Tried input={input} />
      <label class="field">
        {t('map.placeChoose')}
        <select
          value={id}
          onChange={(event) => {
            picked.value = event.currentTarget.value;
          }}
        >
          {groups.map(([ward, places]) => (
            <optgroup key={ward} label={ward || t('map.placeNoWard')}>
              {places.map((venue) => (
                <option key={venue.id} value={venue.id}>
                  {untranslated(venue.name)}: {codeWords('map.status', venue.status).toLowerCase()}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="ways">
        <button type="button" onClick={() => set(true)}>
          {t('map.placeOpen')}
        </button>
        <button type="button" onClick={() => set(false)}>
          {t('map.placeClose')}
        </button>
      </p>
    </>
  );
}
