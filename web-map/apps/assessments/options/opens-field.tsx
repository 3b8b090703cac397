import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { line } from '../../../../domain/assessment/model/written-value.ts';
import { faultInPostcode } from '../../../../domain/geography/postcode.ts';
import { venueKind, venueKinds } from '../../../../domain/place/venue-kinds.ts';
import { pointOfPostcode } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import { maxLengthOf } from '../form/schema-limits.ts';
import { FieldFault } from '../site/site-ways.tsx';
import { type NewPlace, readDegrees } from './option-form.ts';

interface Props {
  readonly opens: readonly NewPlace[];
  readonly onOpens: (opens: readonly NewPlace[]) => void;
}

const meetingKinds = venueKinds.filter(({ meetingPlace }) => meetingPlace);

/** The place that degrees or a postcode name, or in words why there is none. */
async function placeOf(text: string): Promise<NewPlace['position'] | string> {
  const degrees = readDegrees(text);
  if (degrees) return degrees;
  if (!/[a-z]/i.test(text)) return t('officers.options.openWhereFault');
  const wrong = faultInPostcode(text);
  if (wrong) return t(wrong);
  const answer = await askSignedIn(pointOfPostcode, { postcode: text.trim() }).catch(() => undefined);
  // That nobody answered says nothing of the postcode.
  if (!answer) return t('officers.noAnswer');
  const { point } = answer.areaAt;
  return point ? { lon: point.lon, lat: point.lat } : t('officers.options.openWhereFault');
}

/** Which meeting places an option opens: those it has, and the fields of one more. */
export function OpensField({ opens, onOpens }: Props) {
  const id = useId();
  const name = useSignal('');
  const kind = useSignal('community-centre');
  const where = useSignal('');
  const fault = useSignal<{ readonly of: 'name' | 'where'; readonly text: string } | undefined>(undefined);
  const told = useSignal('');
  const add = async (): Promise<void> => {
    fault.value = undefined;
    const called = name.value.trim();
    if (!called) {
      fault.value = { of: 'name', text: t('officers.options.openNameFault') };
      return;
    }
    const position = await placeOf(where.value);
    if (typeof position === 'string') {
      fault.value = { of: 'where', text: position };
      return;
    }
    onOpens([...opens, { name: called, kind: kind.value, position }]);
    told.value = t('officers.options.openAdded', { name: called });
    name.value = '';
    where.value = '';
  };
  const faultOf = (of: 'name' | 'where'): string | undefined =>
    fault.value?.of === of ? fault.value.text : undefined;
  return (
    <fieldset class="field">
      <legend>{t('officers.options.opens')}</legend>
      {opens.length === 0 && <p class="dim">{t('officers.options.opensNone')}</p>}
      <ul class="plain">
        {opens.map((place) => (
          <li key={`${place.name} ${place.position.lon} ${place.position.lat}`}>
            <p>
              {t('officers.options.opensAt', {
                name: place.name,
                kind: venueKind(place.kind)?.name ?? place.kind,
                place: `${place.position.lon.toFixed(4)}, ${place.position.lat.toFixed(4)}`,
              })}
            </p>
            <button type="button" onClick={() => onOpens(opens.filter((each) => each !== place))}>
              {t('officers.options.opensDrop', { name: place.name })}
            </button>
          </li>
        ))}
      </ul>
      <div class="new-place">
        <label for={`${id}-name`}>{t('officers.options.openName')}</label>
        <FieldFault id={`${id}-name-fault`} fault={faultOf('name')} />
        <input
          id={`${id}-name`}
          type="text"
          maxLength={maxLengthOf(line)}
          aria-describedby={`${id}-name-fault`}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <label for={`${id}-kind`}>{t('officers.options.openKind')}</label>
        <select
          id={`${id}-kind`}
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value;
          }}
        >
          {meetingKinds.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
        <label for={`${id}-where`}>{t('officers.options.openWhere')}</label>
        <p class="hint" id={`${id}-where-hint`}>
          {t('officers.options.openWhereHint')}
        </p>
        <FieldFault id={`${id}-where-fault`} fault={faultOf('where')} />
        <input
          id={`${id}-where`}
          type="text"
          maxLength={60}
          aria-describedby={`${id}-where-hint ${id}-where-fault`}
          value={where.value}
          onInput={(event) => {
            where.value = event.currentTarget.value;
          }}
        />
        <button type="button" onClick={() => void add()}>
          {t('officers.options.openAdd')}
        </button>
      </div>
      <p role="status" class="dim">
        {told.value}
      </p>
    </fieldset>
  );
}
