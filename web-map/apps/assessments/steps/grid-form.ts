import { gridEffects, gridSchema } from '../../../../domain/assessment/model/answer-schemas.ts';
import { dutyLimbs, type GridRow } from '../../../../domain/assessment/questions/equality-grid.ts';
import type { GridEffect, GridReadingInput } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { type Choice, type Field, sentText, textOf, type Values } from '../form/fields.ts';
import { textLimits } from '../form/schema-limits.ts';
import { proposedReason, proposedRow } from './proposed-words.ts';

const isOne = (values: Values): boolean => textOf(values, 'together') === 'one';

/** Fields of a row of the grid: one answer for all limbs, or one for each. @param actions to answer a harm with */
export function gridFields(row: GridRow, actions: readonly Choice[]): readonly Field[] {
  if (row.limbs.length === 1) return cellFields(row.limbs[0] ?? '', t('officers.gridCell'), actions);
  return [
    {
      kind: 'radios',
      name: 'together',
      label: t('officers.together'),
      required: true,
      choices: [
        { value: 'one', label: t('officers.togetherOne') },
        { value: 'each', label: t('officers.togetherEach') },
      ],
    },
    ...cellFields('all', t('officers.gridAll'), actions, isOne),
    ...dutyLimbs
      .filter(({ limb }) => row.limbs.includes(limb))
      .flatMap(({ limb, letter, name }) =>
        cellFields(
          limb,
          `${t(letter)} ${t(name)}`,
          actions,
          (values) => textOf(values, 'together') === 'each',
        ),
      ),
  ];
}

function cellFields(
  cell: string,
  title: string,
  actions: readonly Choice[],
  when: (values: Values) => boolean = () => true,
): readonly Field[] {
  const isNegative = (values: Values): boolean =>
    when(values) && textOf(values, `${cell} effect`) === 'NEGATIVE';
  return [
    {
      kind: 'radios',
      name: `${cell} effect`,
      written: 'grid.effect',
      label: title,
      required: true,
      when,
      choices: gridEffects.map((value) => ({ value, label: codeWords('officers.gridEffect', value) })),
    },
    {
      kind: 'text',
      name: `${cell} reason`,
      written: 'grid.reason',
      label: t('officers.gridReason', { limb: title }),
      hint: t('officers.gridReasonHint'),
      ...textLimits(gridSchema.entries.reason),
      when,
    },
    {
      kind: 'pick',
      name: `${cell} action`,
      written: 'grid.action',
      label: t('officers.gridAction'),
      hint: t(actions.length > 0 ? 'officers.gridActionHint' : 'officers.gridNoAction'),
      choices: actions,
      when: isNegative,
    },
  ];
}

/**
 * What is saved of a row, in the terms of its fields; the same in every cell is one answer for all. A row of which nothing
 * is saved begins with the words that the evidence proposes, and with no effect: that is for a person to choose.
 */
export function gridValues(
  { detail, proposals }: Pick<Assessment, 'detail' | 'proposals'>,
  row: GridRow,
): Values {
  const proposed = proposedReason(proposedRow({ proposals }, row.characteristic));
  const cells = row.limbs.map((limb) => ({
    limb,
    found: detail?.grid.find((cell) => cell.characteristic === row.characteristic && cell.limb === limb),
  }));
  const texts = new Set(
    cells.map(({ found }) => (found ? [found.effect, found.reason, found.action].join('\n') : '')),
  );
  const [first] = cells;
  const isSame = texts.size === 1 && first?.found !== undefined;
  return {
    together: isSame ? 'one' : cells.some(({ found }) => found) ? 'each' : '',
    ...cellValues('all', isSame ? first.found : undefined, proposed),
    ...Object.assign({}, ...cells.map(({ limb, found }) => cellValues(limb, found, proposed))),
  };
}

type Cell = NonNullable<Assessment['detail']>['grid'][number];

const cellValues = (name: string, cell: Cell | undefined, proposed: string): Values => ({
  [`${name} effect`]: cell?.effect ?? '',
  [`${name} reason`]: cell?.reason ?? proposed,
  [`${name} action`]: cell?.action ?? '',
});

/** What is sent of a row: each of its cells. What cells rest on stays as it is saved. */
export const gridInput = (
  { detail }: Pick<Assessment, 'detail'>,
  row: GridRow,
  values: Values,
): readonly GridReadingInput[] =>
  row.limbs.map((limb) => {
    const name = row.limbs.length > 1 && isOne(values) ? 'all' : limb;
    const effect = sentText(values, `${name} effect`) as GridEffect | null;
    const saved = detail?.grid.find(
      (cell) => cell.characteristic === row.characteristic && cell.limb === limb,
    );
    return {
      characteristic: row.characteristic,
      limb,
      effect,
      reason: sentText(values, `${name} reason`),
      evidence: saved?.evidence ?? [],
      action: effect === 'NEGATIVE' ? sentText(values, `${name} action`) : null,
    };
  });
