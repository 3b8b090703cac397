import { type AnyMessage, message } from '../messages/message.ts';
import { newestListMonth, type PostcodeCentroid, type PostcodeList } from './postcode-lists.ts';

/**
 * What the lists together say of a postcode. IN_USE: on every list. MADE_SINCE: on the newest list of postcodes in use and
 * on none before. MAY_HAVE_ENDED: only on a list that keeps ended ones, so that it may be new or gone. LEFT: a list
 * of postcodes in use had it, and a later list does not.
 */
export type PostcodeStanding = 'IN_USE' | 'MADE_SINCE' | 'MAY_HAVE_ENDED' | 'LEFT';

/** A postcode with the lists that have it and those that do not, oldest first. */
export interface PostcodeOnLists {
  readonly postcode: string;
  readonly standing: PostcodeStanding;
  /** The same in words. */
  readonly words: AnyMessage;
  readonly lists: readonly PostcodeList[];
  readonly missingFrom: readonly PostcodeList[];
  /** How far the centroid of an older list lies from the one given, where they differ. */
  readonly apartMetres?: number;
}

/**
 * What the lists say of a postcode that one of them has.
 * @param lists all that are held, oldest first; the last list of postcodes in use need not be the last
 * @returns undefined in data that does not say which lists know a postcode
 * @example onLists({ postcode: 'WS8 7JS', position, lists: ['2022-08', '2026-06'] }, lists)?.standing // 'MADE_SINCE'
 */
export function onLists(
  { postcode, lists: months, apartMetres }: PostcodeCentroid,
  lists: readonly PostcodeList[],
): PostcodeOnLists | undefined {
  if (!months) return undefined;
  const on = lists.filter(({ month }) => months.includes(month));
  const missingFrom = lists.filter(({ month }) => !months.includes(month));
  const apart = apartMetres === undefined ? {} : { apartMetres };
  return { postcode, ...standingOf(on, missingFrom, lists), lists: on, missingFrom, ...apart };
}

function standingOf(
  on: readonly PostcodeList[],
  missingFrom: readonly PostcodeList[],
  lists: readonly PostcodeList[],
): Pick<PostcodeOnLists, 'standing' | 'words'> {
  const lastInUse = on.findLast(({ keepsEnded }) => !keepsEnded);
  if (!lastInUse) {
    const told = {
      list: newestListMonth(on),
      inUse: newestListMonth(lists.filter((list) => !list.keepsEnded)),
    };
    return { standing: 'MAY_HAVE_ENDED', words: message('postcode.mayHaveEnded', told) };
  }
  const gone = missingFrom.find(({ month }) => month > lastInUse.month);
  if (gone) {
    const told = { last: lastInUse.month, gone: gone.month };
    return { standing: 'LEFT', words: message('postcode.left', told) };
  }
  const before = missingFrom.at(-1);
  if (before) {
    const told = { before: before.month, since: lastInUse.month };
    return { standing: 'MADE_SINCE', words: message('postcode.madeSince', told) };
  }
  return { standing: 'IN_USE', words: message('postcode.inUse', { last: lastInUse.month }) };
}
