import { outwardCode } from '../../../domain/geography/postcode.ts';
import { type PostcodeStatus, postcodeStatus } from '../../../domain/geography/postcode-status.ts';
import type { HeldRecords } from './held-records.ts';

/** What the list of postcodes says of one, which is in normal form: one request to the store. */
export const postcodeStatusOf = async (postcode: string, { stored }: HeldRecords): Promise<PostcodeStatus> =>
  postcodeStatus(postcode, await stored.postcodesOfDistrict(outwardCode(postcode)));
