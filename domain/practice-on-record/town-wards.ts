import type { Area } from '../geography/area.ts';

/**
 * The wards that carry the name of a town: as a whole word of their own name. Only where all of them lie in one locality
 * does the name place anything, and never in one of the wards.
 * @example townWards('Bloxwich', wards).map(({ name }) => name) // ['Bloxwich East', 'Bloxwich West']
 */
export function townWards(town: string, areas: readonly Area[]): Area[] {
  const words = town.toLowerCase();
  return areas.filter(
    ({ level, name }) =>
      level === 'WARD' && ` ${name.toLowerCase().replaceAll('-', ' ')} `.includes(` ${words} `),
  );
}
