import { percent } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';

interface Props {
  readonly value: number | null;
  /** The least is rounded down and the most up: neither claims more than is known. */
  readonly end: 'LEAST' | 'MOST';
  /** Whether it stands alone and must say that it is the least. */
  readonly says?: boolean;
}

/** One end of a share with one digit. */
export function ReachShare({ value, end, says = false }: Props) {
  if (value === null) return <>{t('map.reachUnknown')}</>;
  const round = end === 'LEAST' ? Math.floor : Math.ceil;
  return (
    <>
      {says && <span class="dim block">{t('map.atLeastShort')}</span>}
      {percent(round(value * 1000) / 1000)}
    </>
  );
}
