import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { faultInPostcode } from '../../../domain/geography/postcode.ts';
import { venueKinds } from '../../../domain/place/venue-kinds.ts';
import { locatePostcode } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { boundaryLines, kindsById } from '../../api/figures.ts';
import { tellRefusal } from '../../i18n/tell-refusal.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { labelPoint } from '../../map/scene/label-point.ts';
import type { LonLat } from '../../map/scene/map-state.ts';
import { takePoint } from '../../map/take-point.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { announce } from '../../ui/announcer.tsx';
import { ToldNow } from '../../ui/told-now.tsx';
import { changeWhatIf, triedNow } from './change-what-if.ts';
import type { RunInput } from './to-run-input.ts';

const meetingKinds = venueKinds.filter(({ meetingPlace }) => meetingPlace);
const atPostcode = 'postcode';
const onMap = 'map';

/** The middle of a ward, inside its line. */
function middleOf(code: string): LonLat | undefined {
  const lines = boundaryLines().value;
  const ward = lines.status === 'ready' ? lines.value.wards.find((each) => each.code === code) : undefined;
  return ward?.boundary ? labelPoint(ward.boundary, 1) : undefined;
}

/** Add a place that does not stand yet: in the middle of a ward, at a postcode, or at a point of the map. */
export function AddPlace({ input }: { input: RunInput }) {
  const wards = input.areas.filter(({ level }) => level === 'WARD');
  const kind = useSignal('place-of-welcome');
  const where = useSignal('');
  const postcode = useSignal('');
  const fault = useSignal('');
  const faultId = useId();
  const chosen = wards.find(({ code }) => code === areaOf(urlState.value.subject)) ?? wards[0];
  // A tap on the map means a place only as long as this is there to be asked.
  useEffect(
    () => () => {
      takePoint.value = undefined;
    },
    [],
  );
  const place = where.value || chosen?.code || '';

  const add = (point: LonLat): void => {
    fault.value = '';
    changeWhatIf({ addVenues: [...(triedNow().addVenues ?? []), { kind: kind.value, point }] });
  };
  const addAtPostcode = async (): Promise<void> => {
    const asked = postcode.value.trim();
    const wrong = faultInPostcode(asked);
    if (wrong !== undefined) {
      fault.value = await tellRefusal(wrong);
      return;
    }
    const answer = await ask(locatePostcode, { postcode: asked }).catch(() => undefined);
    // That nobody answered says nothing of the postcode.
    if (!answer) {
      fault.value = t('word.notLoaded');
      return;
    }
    const { point, ward } = answer.areaAt;
    if (point && ward) add({ lon: point.lon, lat: point.lat });
    else fault.value = t('map.addPostcodeUnknown', { postcode: untranslated(asked) });
  };
  const submit = (): void => {
    if (place === onMap) {
      takePoint.value = add;
      announce(t('map.addOnMapNow'));
    } else if (place === atPostcode) void addAtPostcode();
    else {
      const point = middleOf(place);
      if (point) add(point);
    }
  };
  return (
    <form
      class="add-place"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') takePoint.value = undefined;
      }}
    >
      <h3>{t('map.addTitle')}</h3>
      <label class="field">
        {t('word.placesKind')}
        <select
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value;
          }}
        >
          {meetingKinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {kindsById.value.get(id)?.name ?? untranslated(name)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('word.addWhere')}
        <select
          value={place}
          onChange={(event) => {
            where.value = event.currentTarget.value;
          }}
        >
          <option value={atPostcode}>{t('map.addPostcode')}</option>
          {urlState.value.view === 'map' && <option value={onMap}>{t('map.addPoint')}</option>}
          {wards.map(({ code, name }) => (
            <option key={code} value={code}>
              {t('map.addWard', { name: untranslated(name) })}
            </option>
          ))}
        </select>
      </label>
      {place === atPostcode && (
        <label class="field">
          {t('map.addPostcodeLabel')}
          <input
            type="text"
            autocomplete="postal-code"
            maxLength={10}
            value={postcode.value}
            aria-invalid={fault.value ? true : undefined}
            aria-describedby={fault.value ? faultId : undefined}
            onInput={(event) => {
              postcode.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
      {fault.value && (
        <p role="alert" id={faultId}>
          {fault.value}
        </p>
      )}
      {takePoint.value && <ToldNow words={t('map.addOnMapNow')} />}
      <button type="submit">{t(place === onMap ? 'map.addOnMap' : 'map.addNow')}</button>
    </form>
  );
}
