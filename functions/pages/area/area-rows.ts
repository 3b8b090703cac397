import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { AreaTableQuery } from '../../../schema/generated/page-operations.ts';
import type { ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { OpenVenue } from '../open-data/venues-table.ts';

/** An area as the file of all areas has it: its line of the list, and what else is told of it. */
export interface AreaRow extends ListedArea {
  readonly told: AreaTableQuery['wards']['areas'][number];
  /** Undefined: reach is not known of it. */
  readonly reach: AreaTableQuery['reachOfWards']['areas'][number] | undefined;
  /** Places to meet that are known to be open. */
  readonly placesOpen: number;
  /** With its version: "cc-1.1.0". */
  readonly method: string;
  readonly day: string;
}

/** The rows of the file of all areas, wards first. @throws RangeError for an area that one of the answers leaves out */
export function areaRows(
  { wards, localities }: AreaListQuery,
  table: AreaTableQuery,
  venues: readonly OpenVenue[],
  day: string,
): readonly AreaRow[] {
  const told = new Map(
    [...table.wards.areas, ...table.localities.areas].map((each) => [each.area.code, each]),
  );
  const reach = new Map(
    [...table.reachOfWards.areas, ...table.reachOfLocalities.areas].map((each) => [each.area.code, each]),
  );
  const open = venues.filter(({ meetingPlace, status }) => meetingPlace && status === 'OPEN');
  const openIn = (code: string) =>
    open.filter(({ ward, locality }) => ward?.code === code || locality?.code === code).length;
  return [...wards.areas, ...localities.areas].map((line) => {
    const { code } = line.area;
    const ofArea = told.get(code);
    if (!ofArea) throw new RangeError(`Nothing is told of the area ${code}.`);
    const method = wards.method.id;
    return { ...line, told: ofArea, reach: reach.get(code), placesOpen: openIn(code), method, day };
  });
}
