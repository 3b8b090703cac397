import { areasByCode } from '../geography/areas-by-code.ts';
import { makesMark } from './evidence-on.ts';
import type { PracticeOn } from './practice-input.ts';

/** How far practice on record reaches over the borough. */
export interface PracticeSpread {
  /** Places that sources name, smaller than a locality. */
  readonly places: number;
  /** Wards in which something is known to have happened: at least so many, since a town is no ward. */
  readonly wards: number;
  readonly allWards: number;
  readonly localities: number;
  readonly allLocalities: number;
}

/**
 * In how many places, wards and localities something is on record that a source counts or states.
 * @example practiceSpread(practice).localities // 4
 */
export function practiceSpread({ items, areas }: PracticeOn): PracticeSpread {
  const marking = items.filter(makesMark).map(({ evidence }) => evidence);
  const byCode = areasByCode(areas);
  const marked = marking.flatMap(({ area }) => byCode.get(area) ?? []);
  const localities = marked.map(({ level, code, parent }) => (level === 'WARD' ? parent : code));
  const count = (level: 'WARD' | 'LOCALITY') => areas.filter((area) => area.level === level).length;
  return {
    places: new Set(marking.flatMap(({ place }) => place ?? [])).size,
    wards: new Set(marked.filter(({ level }) => level === 'WARD')).size,
    allWards: count('WARD'),
    localities: new Set(localities.filter((code) => code !== undefined)).size,
    allLocalities: count('LOCALITY'),
  };
}
