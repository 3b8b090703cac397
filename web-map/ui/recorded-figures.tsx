import type { RecordedFigureFragment } from '../../schema/generated/operations.ts';
import { pageTranslator, t } from '../i18n/translator.ts';

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
