import { publicOnly } from '../disclosure/public-records.ts';
import { distanceMetres } from '../geography/measures.ts';
import { message, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { Exchange } from '../records/programme.ts';
import type { ExchangePair, PlacedParty } from './pairing.ts';
import { type PlacingInput, placeParty } from './place-party.ts';

/**
 * Kinds of record that say two places met. Others name many places at one event, networks of providers or boroughs, or
 * a label that a document gave: no contact between two places here follows from them.
 */
const contactTypes = [
  'practice exchange',
  'venue pair',
  'school pair',
  'school hosting',
  'group exchange',
  'faith setting exchange',
];

/**
 * The contacts on record as pairs of named places, by title of the record: each two parties that can be placed and are
 * not the same place. One that was only planned is left out.
 * Source: the documents that the exchanges name; "Cold spots and catalysts of change", sections 1 and 10.
 * @example exchangePairs(input)[0] // Brownhills and Caldmore Community Garden
 */
export function exchangePairs(
  input: PlacingInput & { readonly exchanges: readonly Exchange[] },
): ExchangePair[] {
  return publicOnly(input.exchanges)
    .filter(({ type, status }) => contactTypes.includes(type) && !/^(planned|cancelled)/.test(status ?? ''))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB') || (a.id < b.id ? -1 : 1))
    .flatMap((exchange) => {
      const placed = exchange.parties.flatMap((party) => placeParty(party, input) ?? []);
      return placed.flatMap((from, index) =>
        placed
          .slice(index + 1)
          .filter((to) => to.name !== from.name)
          .map((to) => pairOf(exchange, from, to)),
      );
    });
}

function pairOf(exchange: Exchange, from: PlacedParty, to: PlacedParty): ExchangePair {
  const rough = [from, to]
    .filter(({ precision }) => precision !== 'PLACE')
    .map(({ pointBasis }) => pointBasis);
  return {
    exchange,
    from,
    to,
    ...(from.point && to.point ? { distanceMetres: distanceMetres(from.point, to.point) } : {}),
    note: oneText(
      exchange.period
        ? message('pairing.dated', { period: untranslated(exchange.period) })
        : message('pairing.undated'),
      ...rough,
    ),
  };
}
