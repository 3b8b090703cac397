import { predictionSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { markingDates } from '../../../../domain/assessment/workflow/marking-dates.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { dayOf, type Field, numberOf, textOf, type Values } from '../form/fields.ts';
import { ItemForm } from '../form/item-form.tsx';
import { numberLimits, presence, textLimits } from '../form/schema-limits.ts';
import { dayWords } from '../words/say-instant.ts';

const isOther = (values: Values): boolean => textOf(values, 'when') === 'other';

const { entries } = predictionSchema;

/** Fields of an expectation. @param after12 days 12 and 24 months on, on which it may be marked */
export const predictionFields = (after12: string, after24: string): readonly Field[] => [
  {
    kind: 'text',
    ...textLimits(entries.measure),
    name: 'measure',
    written: 'predictions.measure',
    label: t('officers.predictionWhat'),
    hint: t('officers.measureHint'),
  },
  {
    kind: 'line',
    ...textLimits(entries.unit),
    name: 'unit',
    written: 'predictions.unit',
    label: t('officers.unit'),
    hint: t('officers.unitHint'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.baseline),
    name: 'baseline',
    written: 'predictions.baseline',
    label: t('officers.baseline'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.expected),
    name: 'expected',
    written: 'predictions.expected',
    label: t('officers.expected'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.atLeast),
    name: 'atLeast',
    written: 'predictions.atLeast',
    label: t('officers.rangeFrom'),
    hint: t('officers.rangeHint'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.atMost),
    name: 'atMost',
    written: 'predictions.atMost',
    label: t('officers.rangeTo'),
  },
  {
    kind: 'radios',
    name: 'when',
    written: 'predictions.dueOn',
    label: t('officers.markWhen'),
    required: true,
    choices: [
      { value: after12, label: t('officers.after12', { day: dayWords(after12) }) },
      { value: after24, label: t('officers.after24', { day: dayWords(after24) }) },
      { value: 'other', label: t('officers.otherDay') },
    ],
  },
  {
    kind: 'day',
    ...presence(entries.dueOn),
    name: 'dueOn',
    written: 'predictions.dueOn',
    label: t('officers.markDay'),
    hint: t('officers.dayHint'),
    when: isOther,
  },
];

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string;
  /** Id of the expectation that is changed; undefined: a new one. */
  readonly item: string | undefined;
}

/** An expectation to write down, or other words for one. */
export function PredictionForm({ assessment, viewer, question, item }: Props) {
  const { completesOn } = assessment.facts;
  const [after12 = '', after24 = ''] = markingDates(
    completesOn === null ? {} : { completesOn: completesOn as CalendarDate },
    legalDayOf(new Date()),
  );
  const fields = predictionFields(after12, after24);
  return (
    <ItemForm
      assessment={assessment}
      viewer={viewer}
      step="predictions"
      list="PREDICTIONS"
      question={question}
      item={item}
      title={t('officers.predictionTitle')}
      fields={fields}
      saved={({ predictions }) => {
        const found = predictions.find((each) => each.id === item);
        const isKnownDay = found && [after12, after24].includes(found.dueOn);
        return {
          measure: found?.measure ?? '',
          unit: found?.unit ?? '',
          baseline: found?.baseline == null ? '' : String(found.baseline),
          expected: found ? String(found.expected) : '',
          atLeast: found?.atLeast == null ? '' : String(found.atLeast),
          atMost: found?.atMost == null ? '' : String(found.atMost),
          when: found ? (isKnownDay ? found.dueOn : 'other') : '',
          dueOn: found && !isKnownDay ? found.dueOn : '',
        };
      }}
      change={(values, id) => ({
        predictions: [
          {
            id,
            measure: textOf(values, 'measure'),
            unit: textOf(values, 'unit'),
            baseline: numberOf(values, 'baseline') ?? null,
            expected: numberOf(values, 'expected') ?? 0,
            atLeast: numberOf(values, 'atLeast') ?? null,
            atMost: numberOf(values, 'atMost') ?? null,
            dueOn: isOther(values) ? (dayOf(values, 'dueOn') ?? '') : textOf(values, 'when'),
          },
        ],
      })}
    />
  );
}
