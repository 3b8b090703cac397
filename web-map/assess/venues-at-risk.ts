import { type ReadonlySignal, signal } from '@preact/signals';
import { evidenceVenues } from '../../schema/generated/assess-operations.ts';
import { type Loadable, loadByKey } from '../loadable.ts';
import { askApi } from './ask-api.ts';
import type { Choice } from './fields.ts';
import type { Assessment } from './held.ts';

/** Meeting places inside the site, by the assessment and the hash of its evidence, which never changes. */
const byPack = loadByKey(async (key) => {
  const [id = '', hash] = key.split(' ');
  const { assessment } = await askApi(evidenceVenues, { id });
  const pack = assessment?.evidence.find((each) => each.hash === hash);
  const rows = pack?.items.find((item) => item.id === 'venues')?.rows ?? [];
  return rows
    .filter(({ facts }) => facts.some(({ name, value }) => name === 'at risk' && value === 'yes'))
    .map((row): Choice => ({ value: row.key, label: row.about }));
});

const none = signal<Loadable<readonly Choice[]>>({ status: 'ready', value: [] });

/** Meeting places that the newest evidence marks as at risk; none where there is no evidence yet. */
export function venuesAtRisk({ id, evidence }: Assessment): ReadonlySignal<Loadable<readonly Choice[]>> {
  const [newest] = evidence;
  return newest ? byPack(`${id} ${newest.hash}`) : none;
}
