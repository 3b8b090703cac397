import type { Area, AreaCode } from '../geography/area.ts';
import { areasByCode } from '../geography/areas-by-code.ts';
import { wardsOfTown } from '../place/place-by-name.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { DocumentLabel } from '../records/practice-evidence.ts';
import { isDocumentedCatalyst } from './documented-catalyst.ts';
import { type EvidenceOn, makesMark } from './evidence-on.ts';
import type { PracticeOn } from './practice-input.ts';
import { type MarkRead, practiceMark } from './practice-mark.ts';

/** What is on record for one area. */
export interface AreaPractice extends MarkRead {
  readonly asOf: CalendarDate;
  readonly area: Area;
  /** What happened in it: of a locality also what happened in its wards. */
  readonly items: readonly EvidenceOn[];
  /** For a ward: what a source places by the name of a town that it shares, in none of its wards for certain. */
  readonly inTown: readonly EvidenceOn[];
  /** Places in it that are catalysts by the documents' own scheme. */
  readonly catalystPlaces: readonly string[];
  /** What documents call it, oldest document first. */
  readonly called: readonly DocumentLabel[];
}

/** Whether what happened in one area happened in another: in it, or in one of its wards. */
const liesIn = (code: AreaCode, area: Area, areas: readonly Area[]): boolean =>
  area.level === 'BOROUGH' || code === area.code || areasByCode(areas).get(code)?.parent === area.code;

/**
 * What is on record for a ward or locality. Evidence placed by the name of a town marks its locality and none of its
 * wards. A double ring is the area's own only where a source names the area itself; a place within it keeps its own.
 * Source: "Practice on record", section 3.
 * @example practiceOfArea(brownhills, practice).mark // 'RING'
 */
export function practiceOfArea(area: Area, { day, items, labels, areas }: PracticeOn): AreaPractice {
  const here = items.filter(({ evidence }) => liesIn(evidence.area, area, areas));
  const named = here.filter(({ evidence }) => evidence.basis === 'NAMED' && evidence.place === area.name);
  const ofNamed = practiceMark(named, labels);
  const catalysts = here.filter((item) => makesMark(item) && isDocumentedCatalyst(item.evidence, labels));
  return {
    ...practiceMark(here, []),
    ...(ofNamed.mark === 'DOUBLE_RING' ? { mark: ofNamed.mark } : {}),
    asOf: day,
    area,
    items: here,
    inTown: area.level === 'WARD' ? items.filter((item) => sharesTown(item, area, areas)) : [],
    catalystPlaces: [...new Set(catalysts.flatMap(({ evidence }) => evidence.place ?? []))],
    called: labels
      .filter((label) => liesIn(label.area, area, areas))
      .toSorted((a, b) => (a.source.date ?? '').localeCompare(b.source.date ?? '')),
  };
}

const sharesTown = (
  { evidence: { basis, place } }: EvidenceOn,
  ward: Area,
  areas: readonly Area[],
): boolean =>
  basis === 'TOWN' && place !== undefined && wardsOfTown(place, areas).some(({ code }) => code === ward.code);
