import { type ReadonlySignal, signal } from '@preact/signals';
import { line } from '../../../../domain/assessment/model/written-value.ts';
import { evidenceTitles } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { type Loadable, loadByKey } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Field, linesOf, ticked, type Values } from '../form/fields.ts';
import { maxLengthOf } from '../form/schema-limits.ts';

/** Titles of the items of a pack, by the assessment and the hash of the pack: a pack never changes. */
const byPack = loadByKey(async (key) => {
  const [id = '', hash] = key.split(' ');
  const { assessment } = await askSignedIn(evidenceTitles, { id });
  return (assessment?.evidence.find((pack) => pack.hash === hash)?.items ?? []).map(({ title }) => title);
});

const none = signal<Loadable<readonly string[]>>({ status: 'ready', value: [] });

/** Titles of the items of the newest evidence; none where there is no evidence yet. */
export function titlesOfEvidence({ id, evidence }: Assessment): ReadonlySignal<Loadable<readonly string[]>> {
  const [newest] = evidence;
  return newest ? byPack(`${id} ${newest.hash}`) : none;
}

/** Fields for what an answer rests on: items of the evidence to tick, and titles of one's own. @param written which answer */
export const evidenceFields = (
  titles: readonly string[],
  written: 'screening.evidence' | 'detail.evidence',
): readonly Field[] => [
  ...(titles.length > 0
    ? [
        {
          kind: 'ticks',
          name: 'evidenceItems',
          written,
          label: t('officers.evidenceItems'),
          choices: titles.map((title) => ({ value: title, label: title })),
        } as const,
      ]
    : []),
  {
    kind: 'lines',
    name: 'evidenceOwn',
    written,
    label: t('officers.evidenceOwn'),
    hint: t(titles.length > 0 ? 'officers.evidenceOwnHint' : 'officers.evidenceNoneHint'),
    maxLength: maxLengthOf(line),
    optional: true,
    path: 'evidence',
  },
];

/** What an answer rests on, in the terms of the fields. */
export const evidenceValues = (evidence: readonly string[], titles: readonly string[]): Values => ({
  evidenceItems: evidence.filter((title) => titles.includes(title)),
  evidenceOwn: evidence.filter((title) => !titles.includes(title)).join('\n'),
});

/** What an answer rests on, in the terms of the API. */
export const evidenceOf = (values: Values): readonly string[] => [
  ...ticked(values, 'evidenceItems'),
  ...linesOf(values, 'evidenceOwn'),
];
