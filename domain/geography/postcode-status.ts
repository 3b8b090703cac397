import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { Position } from './position.ts';
import { outwardCode } from './postcode.ts';

/**
 * Whether something asked about could be placed. FOUND: in a ward. IN_GAP: inside the outer line of the borough and in
 * none of its wards. OUTSIDE: certainly not in the borough. NOT_HELD: nobody can say from what is held.
 */
export type Placement = 'FOUND' | 'IN_GAP' | 'OUTSIDE' | 'NOT_HELD';

/** A postcode as the list knows it. */
export interface PostcodeStatus {
  /** FOUND: on the list, `position` is its centroid. */
  readonly status: 'FOUND' | 'OUTSIDE' | 'NOT_HELD';
  readonly position?: Position;
  /** Why there is no position. */
  readonly note?: AnyMessage;
}

/** The month of the list of postcodes. Source: Ordnance Survey, Code-Point Open, August 2014. */
export const postcodeListMonth = '2014-08';

/**
 * What the list of the borough's postcodes says of one. A district is whole on the list as far as it lay in the borough,
 * so that a postcode of a district without any postcode there is elsewhere; one of a district that the list has may be
 * newer than the list, or lie in the part of the district that is not the borough's: nobody can say which.
 * @param postcode in normal form, "WS1 1TP".
 * @param ofDistrict the centroids that the list has for the district of this postcode; empty where it has none.
 * @example postcodeStatus('SW1A 1AA', []).status // 'OUTSIDE'
 */
export function postcodeStatus(
  postcode: string,
  ofDistrict: readonly { readonly postcode: string; readonly position: Position }[],
): PostcodeStatus {
  const position = ofDistrict.find((held) => held.postcode === postcode)?.position;
  if (position) return { status: 'FOUND', position };
  const district = outwardCode(postcode);
  const told = {
    postcode: untranslated(postcode),
    district: untranslated(district),
    list: postcodeListMonth,
  };
  return ofDistrict.length === 0
    ? { status: 'OUTSIDE', note: message('postcode.outside', told) }
    : { status: 'NOT_HELD', note: message('postcode.notHeld', told) };
}
