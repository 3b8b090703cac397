import { areasByCode } from '../geography/areas-by-code.ts';
import { type AnyMessage, message, type ToldText } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { makesMark } from './evidence-on.ts';
import type { PracticeOn } from './practice-input.ts';

/** How far practice on record reaches over the borough. */
export interface BoroughPractice {
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
 * @example boroughPractice(practice).localities // 4
 */
export function boroughPractice({ items, areas }: PracticeOn): BoroughPractice {
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

/** The same in a sentence; where nothing is on record, that this is not nothing done. */
export function boroughPracticeWords(practice: BoroughPractice): ToldText {
  const { places, localities, allLocalities } = practice;
  if (places === 0 && localities === 0) return message('practiceRecord.boroughNothing');
  const spread = localities === allLocalities ? 'ALL' : 'SOME';
  return oneText(
    message('practiceRecord.borough', { ...practice, spread }),
    message('practiceRecord.elsewhere'),
  );
}

/**
 * How many areas are catalysts by the five tests, and why none is where no register was reviewed. It stands before what
 * is on record, so that nobody takes the one for the other.
 */
export const catalystsByTests = (
  level: 'WARD' | 'LOCALITY',
  count: number,
  isReviewed: boolean,
): AnyMessage =>
  message('practiceRecord.catalystsByTests', {
    level,
    count,
    why: count === 0 && !isReviewed ? 'NOT_REVIEWED' : 'NONE',
  });
