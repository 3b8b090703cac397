import { outwardCode } from '../../../domain/geography/postcode.ts';
import { type PostcodeStatus, postcodeStatus } from '../../../domain/geography/postcode-status.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** What the lists of postcodes say of one, which is in normal form: one request to the store, and one for the lists. */
export async function postcodeStatusOf(
  postcode: string,
  { stored, postcodeLists }: SnapshotRecords,
): Promise<PostcodeStatus> {
  const [held, lists] = await Promise.all([
    stored.postcodesOfDistrict(outwardCode(postcode)),
    postcodeLists(),
  ]);
  return postcodeStatus(postcode, held, lists);
}
