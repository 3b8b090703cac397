import type { TensionBand } from './evidence-inputs.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import type { Ground } from './ground.ts';

/** Tension by locality touched. For permitted roles only: everyone else reads WITHHELD. */
export type TensionNear =
  | { readonly status: 'NOT_HELD' }
  | { readonly status: 'WITHHELD' }
  | { readonly status: 'HELD'; readonly bands: readonly TensionBand[] };

/**
 * The band of each locality touched, by code; never more than the band.
 * Source: "Cohesion impact assessment", section 9, "Tension".
 * @example tensionNear(measureGround(inputs)).values // { status: 'NOT_HELD' }
 */
export function tensionNear({ inputs, touched }: Ground): ItemContent<TensionNear> {
  const localities = new Set(touched.map(({ ward }) => ward.locality));
  const { tension } = inputs;
  const held = tension.status === 'HELD';
  return {
    title: 'Tension',
    query: 'Which band of tension does each locality touched stand in?',
    inputs: held ? ['bands of tension by locality'] : [],
    licences: licenceLines(),
    values: held
      ? { status: 'HELD', bands: tension.bands.filter(({ locality }) => localities.has(locality)) }
      : { status: 'NOT_HELD' },
    notes: held
      ? ['For permitted roles only; never published.']
      : ['Bands of tension are not held, so nothing is said about it. That is not a word of calm.'],
  };
}
