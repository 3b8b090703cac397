import { InvalidInput } from '../../errors/errors.ts';
import type { Area } from '../../geography/area.ts';
import { polygonsOf } from '../../geography/measures.ts';
import type { SiteOutline } from './site.ts';

/**
 * A site that is one or more whole wards, for a policy or programme without a red line.
 * @param codes GSS codes; order and repetition do not matter.
 * @param areas wards of the edition to be used. One whose lines are not held is refused by name.
 * @throws InvalidInput naming `field` and the place in the list.
 * @example siteOfWards(['E05001316'], wards).given // { how: 'WARDS', codes: ['E05001316'] }
 */
export function siteOfWards(
  codes: readonly string[],
  areas: readonly Area[],
  field = 'site.wards',
): SiteOutline {
  if (codes.length === 0) throw new InvalidInput(field, 'choose at least one ward.');
  const wards = codes.map((code, at) => findWard(code.trim(), areas, `${field}[${at}]`));
  const chosen = [...new Set(wards)].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    parts: chosen.flatMap((ward) =>
      (ward.boundary ? polygonsOf(ward.boundary) : []).map((rings) => ({
        field: `${field}[${wards.indexOf(ward)}]`,
        rings,
      })),
    ),
    given: { how: 'WARDS', codes: chosen.map(({ code }) => code) },
  };
}

function findWard(code: string, areas: readonly Area[], field: string): Area {
  const ward = areas.find((area) => area.level === 'WARD' && area.code === code);
  if (!ward) {
    throw new InvalidInput(
      field,
      `"${code.slice(0, 20)}" is no ward that can be chosen. Give a ward's GSS code, such as E05001316.`,
    );
  }
  if (!ward.boundary) {
    throw new InvalidInput(field, `the lines of ${ward.name} (${ward.code}) are not held. Draw the site.`);
  }
  return ward;
}
