import type { WhatIf } from '../../cohesion-label/classification/what-if.ts';
import { publicOnly } from '../../disclosure/public-records.ts';
import type { Venue } from '../../records/venue.ts';
import type { SchemeOption } from '../model/scheme-option.ts';

/** An option as a what-if of the map, and the venues it names that the public register does not have. */
export interface OptionWhatIf {
  readonly whatIf: WhatIf;
  readonly unknown: readonly string[];
}

/**
 * The meeting places that an option closes and opens, as a what-if: so it is read by the very rules of the map.
 * @param register the public one; ids that it no longer has are given back, not dropped in silence
 * @example optionWhatIf({ closes: ['library'], opens: [] }, venues).whatIf.closeVenues // ['library']
 */
export function optionWhatIf(
  { closes, opens }: Pick<SchemeOption, 'closes' | 'opens'>,
  register: readonly Venue[],
): OptionWhatIf {
  const known = new Set(publicOnly(register).map(({ id }) => id));
  const addVenues = opens.map(({ name, kind, position }) => ({ name, kind, point: position }));
  return {
    whatIf: { closeVenues: closes.filter((id) => known.has(id)), addVenues },
    unknown: closes.filter((id) => !known.has(id)),
  };
}
