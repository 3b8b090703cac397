import { percent } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';

/** A share with one digit, said to be the least there is where it is. */
export function ReachShare({ value, atLeast }: { value: number | null; atLeast: boolean }) {
  if (value === null) return <>{t('map.reachUnknown')}</>;
  return (
    <>
      {atLeast && <span class="dim block">{t('map.atLeastShort')}</span>}
      {percent(value)}
    </>
  );
}
