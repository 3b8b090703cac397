import type { AreaCode } from '../../domain/geography/area.ts';
import type { Observation } from '../../domain/records/indicator.ts';
import type { StoreCall } from './ask.ts';
import { getItems, type Item, recordsOf } from './read-items.ts';
import { asRecord } from './record-shape.ts';
import { chunkSk, collectionPk, fitsInKey, ownerOfSk } from './table.ts';

/**
 * All stored figures of each area, in the order asked; an area without figures has an empty list. The first chunks of
 * all areas come in one BatchGetItem for a hundred areas; an area has further chunks only above some 20,000 figures.
 */
export async function figuresOfAreas(
  call: StoreCall,
  version: string,
  areas: readonly AreaCode[],
): Promise<readonly (readonly Observation[])[]> {
  const pk = collectionPk(version, 'figures-by-area');
  const chunksOf = new Map<string, Item[]>([...new Set(areas)].map((area) => [area, []]));
  let wanted = [...chunksOf.keys()].filter(fitsInKey);
  for (let chunk = 0; wanted.length > 0; chunk += 1) {
    const found = await getItems(
      call,
      wanted.map((area) => ({ pk, sk: chunkSk(chunk, area) })),
    );
    for (const item of found) chunksOf.get(ownerOfSk(String(item.sk)))?.push(item);
    wanted = found.filter(({ more }) => more === true).map(({ sk }) => ownerOfSk(String(sk)));
  }
  return areas.map((area) => figuresIn(chunksOf.get(area) ?? []));
}

const figuresIn = (chunks: readonly Item[]): readonly Observation[] =>
  chunks.length === 0
    ? []
    : recordsOf(chunks, 'figures').map((record) => asRecord<Observation>('observation', record));
