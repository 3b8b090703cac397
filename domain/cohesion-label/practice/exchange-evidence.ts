import { firstBy } from '../../collections/first-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import { publicOnly } from '../../disclosure/public-records.ts';
import type { AreaCode } from '../../geography/area.ts';
import { areasByCode } from '../../geography/areas-by-code.ts';
import { message, untranslated } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { venuesById } from '../../place/venues-by-id.ts';
import { monthsBefore } from '../../provenance/calendar-date.ts';
import type { Exchange, ExchangeParty } from '../../records/programme.ts';
import { reviewOf } from '../../records/reviewed-on.ts';
import {
  bySettled,
  countedEvidence,
  type EvidenceInput,
  holdsLocality,
  periodOrNone,
  reviewSentence,
  settledSentence,
  withUncounted,
} from './area-evidence.ts';

import type { Evidence } from './evidence.ts';
import { exchangeDays } from './exchange-days.ts';
import { registerBehind } from './register-behind.ts';

const restrictedIds = onceForEach(
  (venues: EvidenceInput['venues']): ReadonlySet<string | undefined> =>
    new Set(venues.filter((venue) => venue.restricted).map(({ id }) => id)),
);
const placesByName = onceForEach((places: EvidenceInput['places']) => firstBy(places, ({ name }) => name));

/** As far as a party of an exchange can be placed. */
export interface Whereabouts {
  readonly ward?: AreaCode;
  readonly locality?: AreaCode;
}

/** An exchange of practice between this area and another ward, with the other side. */
export interface ExchangeHere {
  readonly exchange: Exchange;
  readonly others: readonly ExchangeParty[];
}

/**
 * Whether a contact is an exchange of practice that took place, as far as its document says: school pairs and joint events
 * are none, and what was planned or cancelled did not.
 */
export const isPracticeExchange = ({ type, status }: Pick<Exchange, 'type' | 'status'>): boolean =>
  type === 'practice exchange' && !/planned|cancelled/.test(status ?? '');

/**
 * The documented exchanges of practice between this area and another ward, dated or not. Other contacts (school pairs,
 * joint events) are not exchanges of practice. Both sides must be placed by a document, venue or a ward's very name.
 */
export function exchangesHere(input: EvidenceInput): ExchangeHere[] {
  const restricted = restrictedIds(input.venues);
  return publicOnly(input.exchanges)
    .filter(isPracticeExchange)
    .flatMap((exchange) => {
      const placed = exchange.parties
        .filter(({ venue }) => !restricted.has(venue))
        .map((party) => ({ party, where: whereabouts(party, input) }));
      const here = placed.filter(({ where }) => isHere(where, input));
      const others = placed.filter(({ where }) => here.some((mine) => areApart(mine.where, where)));
      return others.length > 0 ? [{ exchange, others: others.map(({ party }) => party) }] : [];
    });
}

/**
 * T5, exchange: documented exchanges of practice with another ward whose period lies in the months before the day.
 * The value is a count. One without a date is named and keeps the test from being answered with no.
 * Source: "Cold spots and catalysts of change", section 4, test T5.
 */
export function exchangeEvidence(input: EvidenceInput): Evidence {
  const { asOf, parameters } = input;
  const since = monthsBefore(asOf, parameters.exchangeMonths);
  const found = exchangesHere(input).map(({ exchange, others }) => ({
    exchange,
    text: message('evidence.exchange', {
      names: others.map(({ name }) => untranslated(name)),
      period: periodOrNone(exchange.period),
      source: untranslated(exchange.source.title),
    }),
    days: exchangeDays(exchange, asOf),
  }));
  const inTime = found.filter(({ days }) => days && since < days.first && days.last <= asOf);
  const unsure = found.filter(({ days }) => !days || (days.first <= asOf && since < days.last));
  const reviewed = reviewOf(registerBehind.exchange, input);
  const { open, settled } = bySettled(
    unsure.filter((one) => !inTime.includes(one)),
    ({ exchange }) => exchange.id,
    reviewed,
  );
  const texts = (of: readonly (typeof found)[number][]) => of.map(({ text }) => text);
  const outside = message('evidence.notShownWithin', {
    months: parameters.exchangeMonths,
    day: asOf,
    found: texts(open),
  });
  const none = open.length > 0 ? outside : message('evidence.noExchange');
  const why = oneText(
    inTime.length > 0 ? message('evidence.onRecord', { found: texts(inTime) }) : none,
    ...(inTime.length > 0 && open.length > 0 ? [outside] : []),
    ...settledSentence(settled),
    reviewSentence(reviewed, input),
  );
  const counted = countedEvidence(
    inTime.length,
    reviewed !== undefined && open.length === 0,
    why,
    open.map(({ exchange: { id, title } }) => ({ id, name: title })),
  );
  return withUncounted(counted, found.length > 0, parameters.exchangeMonths);
}

/**
 * Ward and locality of a party: by its venue, by another record of the same building, by a place whose ward or locality a
 * document states, or as its own record states them. Empty where nothing places it.
 * @example whereabouts({ name: 'Oak' }, input) // { ward: 'E05000001', locality: 'hill' }
 */
export function whereabouts(
  party: ExchangeParty,
  {
    venues,
    venueWard,
    places,
    allWards,
  }: Pick<EvidenceInput, 'venues' | 'venueWard' | 'places' | 'allWards'>,
): Whereabouts {
  const byId = venuesById(venues);
  const venue = party.venue === undefined ? undefined : byId.get(party.venue);
  const main = venue?.sameBuildingAs && byId.get(venue.sameBuildingAs);
  const named = placesByName(places).get(party.name);
  const ward =
    (venue && venueWard(venue)) ?? (main ? venueWard(main) : undefined) ?? named?.ward ?? party.ward;
  const locality =
    (ward && areasByCode(allWards).get(ward)?.parent) ??
    party.locality ??
    venue?.statedLocality ??
    named?.locality;
  return { ...(ward ? { ward } : {}), ...(locality ? { locality } : {}) };
}

const isHere = ({ ward, locality }: Whereabouts, { area, areas }: EvidenceInput): boolean =>
  areas.some(({ code }) => code === ward) || holdsLocality(area, locality);

/** In different wards for certain: the wards differ, or where a ward is not known the localities do. */
function areApart(a: Whereabouts, b: Whereabouts): boolean {
  if (a.ward && b.ward) return a.ward !== b.ward;
  return a.locality !== undefined && b.locality !== undefined && a.locality !== b.locality;
}
