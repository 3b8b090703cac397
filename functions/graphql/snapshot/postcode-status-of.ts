import { outwardCode } from '../../../domain/geography/postcode.ts';
import { type PostcodeStatus, postcodeStatus } from '../../../domain/geography/postcode-status.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** What the lists of postcodes say of one, which is in normal form. @throws as the store */
export async function postcodeStatusOf(postcode: string, snapshot: SnapshotRecords): Promise<PostcodeStatus> {
  const found = (await postcodeStatusesOf([postcode], snapshot)).get(postcode);
  return found ?? postcodeStatus(postcode, [], []);
}

/** The same of several: one request to the store for each district, and once one for the lists. */
export async function postcodeStatusesOf(
  postcodes: readonly string[],
  { stored, postcodeLists }: SnapshotRecords,
): Promise<ReadonlyMap<string, PostcodeStatus>> {
  if (postcodes.length === 0) return new Map();
  const byDistrict = Map.groupBy(new Set(postcodes), outwardCode);
  const districts = [...byDistrict].map(async ([district, each]) => ({
    each,
    held: await stored.postcodesOfDistrict(district),
  }));
  const [lists, found] = await Promise.all([postcodeLists(), Promise.all(districts)]);
  return new Map(
    found.flatMap(({ each, held }) =>
      each.map((postcode) => [postcode, postcodeStatus(postcode, held, lists)] as const),
    ),
  );
}
