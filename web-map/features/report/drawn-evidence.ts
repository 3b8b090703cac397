import type { EvidencePack } from '../../../domain/assessment/evidence/evidence-pack.ts';
import type { GroupTableId } from '../../../domain/assessment/evidence/group-table.ts';

/** A share of a group near the site beside the same of the borough, both 0 to 1 in whole per cents. */
export interface GroupBeside {
  /** Place of the group among the facts of its row, counted from their end: there it is named in the reader's language. */
  readonly fromEnd: number;
  readonly near: number;
  readonly borough: number;
  /** Whole percentage points; above 0: more near the site than in the borough. */
  readonly points: number;
}

/** Residents and meeting places within a distance of the site. */
export interface Within {
  readonly radiusMetres: number;
  /** To the nearest ten; undefined: fewer than 100. */
  readonly residents: number | undefined;
  readonly open: number;
  readonly notKnown: number;
  /** The places that are counted in either. */
  readonly places: readonly { readonly id: string; readonly isOpen: boolean }[];
}

/** What the pictures of a report are made of, read from the frozen bytes of its evidence. */
export interface DrawnEvidence {
  readonly within: readonly Within[];
  /** By table, the groups that differ by at least `differsFromPoints` from the borough, the largest difference first. */
  readonly differing: readonly { readonly table: GroupTableId; readonly groups: readonly GroupBeside[] }[];
  /** Keys of the rows of indicators that are held for a ward or locality here, and not for the borough alone. */
  readonly ownIndicators: ReadonlySet<string>;
}

/** A share near the site is told among what matters from this many percentage points beside the borough's; all stand in the annex. */
export const differsFromPoints = 5;

/**
 * Reads what is drawn from the bytes of a pack. Packs of older rules are never made anew, so what one lacks is left out.
 * @param canonical the JSON whose hash is the name of the pack
 */
export function drawnEvidence(canonical: string): DrawnEvidence {
  const { items } = JSON.parse(canonical) as { readonly items: Partial<EvidencePack['items']> };
  const venues = items.venues?.values;
  const people = items.peopleTouched?.values.within ?? [];
  return {
    within: (venues?.within ?? []).map(({ radiusMetres, open, notKnown }) => {
      const found = people.find((each) => each.radiusMetres === radiusMetres);
      return {
        radiusMetres,
        residents: found?.headline.residents ?? found?.areaWeighted?.residents,
        open,
        notKnown,
        places: (venues?.venues ?? [])
          .filter(({ distanceMetres }) => distanceMetres <= radiusMetres)
          .filter(({ status }) => status === 'OPEN' || status === 'NOT_KNOWN')
          .map(({ id, status }) => ({ id, isOpen: status === 'OPEN' })),
      };
    }),
    differing: (items.profile?.values.tables ?? []).flatMap(({ id, groups, catchment, comparators }) => {
      const borough = comparators.find(({ level }) => level === 'BOROUGH');
      if (!catchment || !borough) return [];
      const differing = borough.gaps
        .filter(({ points }) => Math.abs(points) >= differsFromPoints)
        .flatMap(({ group, points }): GroupBeside[] => {
          const at = groups.indexOf(group);
          const [near, whole] = [catchment.shares[at], borough.reading.shares[at]];
          return near === undefined || whole === undefined
            ? []
            : [{ fromEnd: groups.length - at, near, borough: whole, points }];
        });
      return differing.length > 0 ? [{ table: id, groups: differing }] : [];
    }),
    ownIndicators: new Set(
      (items.indicators?.values.baselines ?? [])
        .filter(({ level }) => level !== 'BOROUGH')
        .map(({ indicator, area }) => `${indicator} ${area.code}`),
    ),
  };
}
