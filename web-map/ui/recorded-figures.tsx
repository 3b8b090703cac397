import type { MessageCode } from '../../domain/messages/message.ts';
import type { RecordedFigureFragment } from '../../schema/generated/operations.ts';
import { asRecorded, fromRecords } from '../i18n/from-records.ts';
import { isSaid, t } from '../i18n/translator.ts';
import { quantity } from '../i18n/unit-words.ts';

/** A recorded count in words, or why there is none. */
export function recordedValue({
  value,
  status,
  qualifier,
  unit,
}: Pick<RecordedFigureFragment, 'value' | 'status' | 'qualifier' | 'unit'>): string {
  if (value === null) return status === 'SUPPRESSED' ? t('map.suppressed') : t('word.noFigure');
  return qualified(quantity(value, unit), qualifier);
}

/** A value as exactly as the source gives it: "about 300 people". */
export function qualified(words: string, qualifier: string | null): string {
  if (!qualifier) return words;
  const code = `map.qualifier_${qualifier.replaceAll(' ', '_')}`;
  return isQualifier(code) ? t(code, { value: words }) : `${asRecorded(qualifier)} ${words}`;
}

/** Codes of the words for how a source rounds. */
type QualifierCode = Extract<MessageCode, `map.qualifier_${string}`>;
const isQualifier = (code: string): code is QualifierCode => isSaid(code);

/** Counts on the record of a locality, each with its period and source. */
export function RecordedFigures({ figures }: { figures: readonly RecordedFigureFragment[] }) {
  return (
    <ul class="on-record">
      {figures.map((each) => (
        <li key={`${each.indicator.id}${each.period}${each.kind}${each.value}`}>
          <strong>{recordedValue(each)}</strong>
          <span>
            {asRecorded(each.indicator.name)},{' '}
            {each.period ? asRecorded(each.period) : t('word.periodNotGiven')}
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
