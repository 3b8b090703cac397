import type { LonLat, MappedContact } from '../../map/scene/map-state.ts';

const same = (a: LonLat, b: LonLat): boolean => a.lon === b.lon && a.lat === b.lat;

/** The contacts that no gold line of an exchange of practice shows already: one contact is drawn once. */
export const contactsToDraw = (
  contacts: readonly MappedContact[],
  exchanges: readonly MappedContact[],
): readonly MappedContact[] =>
  contacts.filter(
    ({ from, to }) =>
      !exchanges.some(
        (line) =>
          (same(line.from, from) && same(line.to, to)) || (same(line.from, to) && same(line.to, from)),
      ),
  );
