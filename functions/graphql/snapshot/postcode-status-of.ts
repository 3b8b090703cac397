import { outwardCode } from '../../../domain/geography/postcode.ts';
import { type PostcodeStatus, postcodeStatus } from '../../../domain/geography/postcode-status.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** What the list of postcodes says of one, which is in normal form: one request to the store. */
export const postcodeStatusOf = async (
  postcode: string,
  { stored }: SnapshotRecords,
): Promise<PostcodeStatus> =>
  postcodeStatus(postcode, await stored.postcodesOfDistrict(outwardCode(postcode)));
