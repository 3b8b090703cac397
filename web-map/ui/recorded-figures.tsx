import type { RecordedFigureFragment } from '../../schema/generated/operations.ts';
import { fromRecords } from '../i18n/from-records.ts';
import { pageTranslator, t, untranslated } from '../i18n/translator.ts';

/** A recorded count in words, or why there is none. */
export function recordedValue({
  value,
  status,
  qualifier,
  unit,
}: Pick<RecordedFigureFragment, 'value' | 'status' | 'qualifier' | 'unit'>): string {
  if (value === null) return status === 'SUPPRESSED' ? t('map.suppressed') : t('word.noFigure');
  return pageTranslator().qualifiedAmount(value, unit, qualifier);
}

/** Counts on the record of a locality, each with its period and source. */
export function RecordedFigures({ figures }: { figures: readonly RecordedFigureFragment[] }) {
  return (
    <ul class="on-record">
      {figures.map((each) => (
        <li key={`${each.indicator.id}${each.period}${each.kind}${each.value}`}>
          <strong>{recordedValue(each)}</strong>
          <span>
            {untranslated(each.indicator.name)},{' '}
            {each.period ? untranslated(each.period) : t('word.periodNotGiven')}
          </span>
          <span class="dim block" {...fromRecords()}>
            {each.source.title}
            {each.note && ` · ${each.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
