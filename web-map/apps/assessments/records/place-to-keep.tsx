import { writeWeek } from '../../../../domain/opening/written-times.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { OpeningSession } from '../../../../domain/records/opening-times.ts';
import { type RecordKind, venueFieldsOf } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import type { Values } from '../form/fields.ts';
import { lastMonths } from './record-choices.ts';
import type { NamedPlace } from './record-operations.ts';

/** A place that something is to be kept of, with what the register says of it. */
export interface PlaceToKeep extends NamedPlace {
  readonly openingText: string | null;
  readonly warmSpace: {
    readonly words: string;
    readonly sessions: readonly (OpeningSession & { readonly fortnightly: boolean })[];
  } | null;
}

export const placeToKeep: Operation<{ readonly place: PlaceToKeep | null }, { readonly id: string }> = {
  name: 'PlaceToKeep',
  text: 'query PlaceToKeep($id:ID!){place:venue(id:$id){id name openingText warmSpace{words sessions{day opens closes fortnightly}}}}',
};

/** What a form about a place begins with: the place, and the weekly times that a directory lists, for somebody to check. */
export function aboutPlace(kind: RecordKind, { id, warmSpace }: PlaceToKeep): Values {
  const weekly = (warmSpace?.sessions ?? []).filter(({ fortnightly }) => !fortnightly);
  const week = Object.entries(kind.fields).find(([, { type }]) => type === 'WEEK')?.[0];
  return {
    ...seenToday(kind),
    ...lastMonthOver(kind),
    ...Object.fromEntries(venueFieldsOf(kind).map((name) => [name, id])),
    ...(week && weekly.length > 0 ? { [week]: writeWeek(weekly) } : {}),
  };
}

/** The day on which it was seen, where a kind asks for it: whoever writes about a place has mostly just looked. */
export const seenToday = ({ fields }: RecordKind): Values =>
  'seenOn' in fields ? { seenOn: legalDayOf(new Date()) } : {};

/** The month that is over, where a kind cannot do without one: most tell of it in the first days of the next. */
const lastMonthOver = ({ fields }: RecordKind): Values => {
  const month = Object.entries(fields).find(([, { type, required }]) => type === 'MONTH' && required)?.[0];
  const [, over] = lastMonths(new Date());
  return month && over ? { [month]: over.value } : {};
};

/** What the register says of the place, beside the form that corrects it. */
export function AsLoaded({ place: { id, name, openingText, warmSpace } }: { readonly place: PlaceToKeep }) {
  return (
    <section class="note" aria-label={t('officers.placeAsHeld')}>
      <p>
        <a href={`/?venue=${encodeURIComponent(id)}`}>{name}</a>
      </p>
      <p>{openingText ?? t('officers.placeNoTimes')}</p>
      {warmSpace && <p>{warmSpace.words}</p>}
    </section>
  );
}
