import type { WhatIf } from '../../../../domain/cohesion-label/classification/what-if.ts';
import type { WhatIfInput } from '../../../../schema/generated/resolver-types.ts';

/** What a visitor tries out; null, absent and empty mean the same. Parts are always in one order, to be a key. */
export function readWhatIf(asked: WhatIfInput): WhatIf {
  const { parameters, grouping, openVenues, closeVenues, addVenues, registersReviewed } = asked;
  return {
    ...(parameters?.length ? { parameters: parameters.map(({ name, value }) => ({ name, value })) } : {}),
    ...(grouping ? { grouping } : {}),
    ...(openVenues?.length ? { openVenues } : {}),
    ...(closeVenues?.length ? { closeVenues } : {}),
    ...(addVenues?.length
      ? {
          addVenues: addVenues.map(({ name, kind, point, placeOfWelcome }) => ({
            kind,
            point: { lon: point.lon, lat: point.lat },
            ...(name == null ? {} : { name }),
            ...(placeOfWelcome ? { placeOfWelcome } : {}),
          })),
        }
      : {}),
    ...(registersReviewed ? { registersReviewed } : {}),
  };
}
