import { type AreaTableQuery, areaTable } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { triedOut } from '../../api/tried-out.ts';

/** What the table says of one area beside its reading. */
export type TableLine = AreaTableQuery['wards']['areas'][number];

const published = once(() =>
  load(async (): Promise<readonly TableLine[]> => {
    const { wards, localities } = await ask(areaTable, {});
    return [...wards.areas, ...localities.areas];
  }),
);

/** Why, how firm and what is on record, of wards and localities: as published, or under what is tried out. */
export const tableLines = once(() =>
  triedOut(
    () => published().value,
    (by) => by.labels,
  ),
);
