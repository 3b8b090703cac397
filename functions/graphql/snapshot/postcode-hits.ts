import { halfPostcodes } from '../../../domain/geography/half-postcode.ts';
import type { Box } from '../../../domain/geography/position.ts';
import { faultInPostcode, parsePostcode, postcodeMeantBy } from '../../../domain/geography/postcode.ts';
import { newestListMonth, type PostcodeCentroid } from '../../../domain/geography/postcode-lists.ts';
import { type AnyMessage, message, untranslated } from '../../../domain/messages/message.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';
import type { AreaDirectory } from './area-directory.ts';
import { postcodeStatusOf } from './postcode-status-of.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** What a text finds as a postcode or the beginning of one. */
export interface FoundPostcodes {
  readonly hits: readonly SearchHit[];
  /** Why nothing was found of what has the form of one. */
  readonly note?: AnyMessage;
}

/** The postcode, where the text is one or can only mean it; else all that begin with it. One request to the store, at most two, and once one for the lists. */
export async function findPostcodes(text: string, snapshot: SnapshotRecords): Promise<FoundPostcodes> {
  const isWhole = faultInPostcode(text) === undefined;
  const postcode = isWhole ? parsePostcode('text', text) : postcodeMeantBy(text);
  if (postcode === undefined) return findBeginning(text, snapshot);
  const { position, note } = await postcodeStatusOf(postcode, snapshot);
  if (!position) return isWhole && note ? { hits: [], note } : { hits: [] };
  const { area } = (await snapshot.areas()).locate(position);
  return { hits: [{ kind: 'postcode', id: postcode, name: untranslated(postcode), area: area ?? null }] };
}

async function findBeginning(text: string, snapshot: SnapshotRecords): Promise<FoundPostcodes> {
  const meant = halfPostcodes(text);
  const [outside] = meant;
  if (!outside) return { hits: [] };
  const [directory, list] = await Promise.all([
    snapshot.areas(),
    snapshot.postcodeLists().then(newestListMonth),
  ]);
  for (const { district, start } of meant) {
    const held = await snapshot.stored.postcodesOfDistrict(district);
    if (held.length === 0) continue;
    const begins = held.filter(({ postcode }) => start === district || postcode.startsWith(start));
    if (begins.length > 0) return { hits: [districtHit(start, begins, directory, list)] };
    const values = { start: untranslated(start), district: untranslated(district), list };
    return { hits: [], note: message('search.districtNotHeld', values) };
  }
  const told = { district: untranslated(outside.start), list };
  return { hits: [], note: message('search.districtOutside', told) };
}

function districtHit(
  start: string,
  held: readonly PostcodeCentroid[],
  directory: AreaDirectory,
  list: string,
): SearchHit {
  const byWard = Map.groupBy(
    held.flatMap(({ position }) => directory.locate(position).area ?? []),
    (ward) => ward,
  );
  const wards = [...byWard].sort(([, a], [, b]) => b.length - a.length).map(([ward]) => ward);
  return {
    kind: 'district',
    id: start,
    name: untranslated(start),
    area: wards[0] ?? null,
    wards,
    basis: message('search.basisDistrict', {
      count: held.length,
      list,
      wards: wards.map(({ name }) => untranslated(name)),
    }),
    box: boxOf(held),
  };
}

function boxOf(held: readonly PostcodeCentroid[]): Box {
  const lons = held.map(({ position }) => position.lon);
  const lats = held.map(({ position }) => position.lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}
