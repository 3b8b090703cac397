import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { faultInPostcode } from '../../../../domain/geography/postcode.ts';
import { pointOfPostcode } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import type { SiteGround } from './ground.ts';

interface Props {
  readonly ground: SiteGround;
  readonly onFrame: (boundary: Boundary, name: string) => void;
  readonly onPoint: (at: Position, name: string) => void;
}

/** Takes the map to a ward or a postcode, which is far by arrow keys. */
export function MapTravel({ ground, onFrame, onPoint }: Props) {
  const id = useId();
  const ward = useSignal('');
  const postcode = useSignal('');
  const fault = useSignal('');
  const go = async (): Promise<void> => {
    fault.value = '';
    const asked = postcode.value.trim().toUpperCase();
    const wrong = asked ? faultInPostcode(asked) : undefined;
    if (wrong !== undefined) {
      fault.value = t(wrong);
      return;
    }
    if (asked) {
      const found = await askSignedIn(pointOfPostcode, { postcode: asked }).catch(() => undefined);
      const point = found?.areaAt.point;
      if (point) onPoint({ lon: point.lon, lat: point.lat }, asked);
      // That nobody answered says nothing of the postcode.
      else if (!found) fault.value = t('officers.noAnswer');
      else fault.value = found.areaAt.note ?? t('officers.site.postcodeUnknown', { postcode: asked });
      return;
    }
    const found = ground.wards.find(({ code }) => code === ward.value);
    onFrame(found?.boundary ?? ground.borough, found?.name ?? t('officers.site.goToWhole'));
  };
  return (
    <form
      class="finder"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <fieldset class="draw-buttons">
        <legend>{t('officers.site.goTo')}</legend>
        <div>
          <label for={`${id}-ward`}>{t('officers.site.goToWard')}</label>
          <select
            id={`${id}-ward`}
            value={ward.value}
            onChange={(event) => {
              ward.value = event.currentTarget.value;
              postcode.value = '';
            }}
          >
            <option value="">{t('officers.site.goToWhole')}</option>
            {[...ground.wards]
              .sort((a, b) => a.name.localeCompare(b.name))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </div>
        <div>
          <label for={`${id}-postcode`}>{t('officers.site.goToPostcode')}</label>
          <input
            id={`${id}-postcode`}
            type="text"
            size={9}
            maxLength={10}
            autocomplete="off"
            aria-invalid={fault.value ? true : undefined}
            aria-describedby={fault.value ? `${id}-fault` : undefined}
            value={postcode.value}
            onInput={(event) => {
              postcode.value = event.currentTarget.value;
            }}
          />
        </div>
        <button type="submit">{t('officers.site.goToButton')}</button>
      </fieldset>
      {fault.value && (
        <p role="alert" id={`${id}-fault`}>
          {fault.value}
        </p>
      )}
    </form>
  );
}
