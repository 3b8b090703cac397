import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { Position } from './position.ts';
import { outwardCode } from './postcode.ts';
import {
  centroidMonth,
  newestListMonth,
  type PostcodeCentroid,
  type PostcodeList,
} from './postcode-lists.ts';
import { onLists, type PostcodeOnLists } from './postcode-standing.ts';

/**
 * Whether something asked about could be placed. FOUND: in a ward. IN_GAP: inside the outer line of the borough and in
 * none of its wards. OUTSIDE: certainly not in the borough. NOT_HELD: nobody can say from what is held.
 */
export type Placement = 'FOUND' | 'IN_GAP' | 'OUTSIDE' | 'NOT_HELD';

/** A postcode as the lists know it. */
export interface PostcodeStatus {
  /** FOUND: on a list, `position` is its centroid. */
  readonly status: 'FOUND' | 'OUTSIDE' | 'NOT_HELD';
  readonly position?: Position;
  /** The month of the list that the centroid is of. */
  readonly centroidOf?: string;
  /** Which lists have it; undefined where none has, and in data that does not tell. */
  readonly listed?: PostcodeOnLists;
  /** Why there is no position. */
  readonly note?: AnyMessage;
}

/**
 * What the lists of the borough's postcodes say of one. A district is whole on them as far as it lay in the borough,
 * so that a postcode of a district without any postcode there is elsewhere; one of a district that they have may be
 * newer than the lists, or lie in the part of the district that is not the borough's: nobody can say which.
 * @param postcode in normal form, "WS1 1TP".
 * @param ofDistrict the centroids that the lists have for the district of this postcode; empty where they have none.
 * @param lists all that are held, oldest first
 * @example postcodeStatus('SW1A 1AA', [], lists).status // 'OUTSIDE'
 */
export function postcodeStatus(
  postcode: string,
  ofDistrict: readonly PostcodeCentroid[],
  lists: readonly PostcodeList[],
): PostcodeStatus {
  const held = ofDistrict.find((each) => each.postcode === postcode);
  if (held) {
    const listed = onLists(held, lists);
    const centroidOf = centroidMonth(held);
    return { status: 'FOUND', position: held.position, centroidOf, ...(listed ? { listed } : {}) };
  }
  const district = outwardCode(postcode);
  const told = {
    postcode: untranslated(postcode),
    district: untranslated(district),
    list: newestListMonth(lists),
  };
  return ofDistrict.length === 0
    ? { status: 'OUTSIDE', note: message('postcode.outside', told) }
    : { status: 'NOT_HELD', note: message('postcode.notHeld', told) };
}
