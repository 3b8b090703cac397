import type { SeriesOfIndicatorQuery } from '../../../schema/generated/operations.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { dateInWords } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { recordedValue } from '../../ui/recorded-figures.tsx';
import { Whisker, type WhiskerFigure } from '../../ui/whisker.tsx';
import { type WhiskerScale, whiskerScale } from '../../ui/whisker-scale.ts';
import { intervalWords } from './figure-words.ts';

type Compared = NonNullable<NonNullable<SeriesOfIndicatorQuery['indicator']>['comparison']>;
type Elsewhere = Compared['figures'][number];

interface Props {
  readonly comparison: Compared;
  readonly borough: string;
}

/** The borough's figure beside the same of other areas: a line with its interval for each, and what it allows to say. */
export function ComparisonTable({ comparison, borough }: Props) {
  const { own, figures, period, caveat } = comparison;
  const hasShares = figures.some(({ breakdown }) => breakdown.length > 1);
  const scale = whiskerScale([...(own ? [own] : []), ...figures]);
  return (
    <section>
      <h2>{t('map.comparisonTitle')}</h2>
      {period !== null && <p>{dateInWords(period)}</p>}
      <p class="dim">{caveat}</p>
      <table class="outputs beside">
        <caption class="only-heard">{t('map.comparisonTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.comparatorHead')}</th>
            <th scope="col">{t('map.seriesValue')}</th>
          </tr>
        </thead>
        <tbody>
          {own && !hasShares && (
            <tr class="own">
              <th scope="row">{untranslated(borough)}</th>
              <td>
                <Value figure={own} />
                <Whisker scale={scale} own={own} />
              </td>
            </tr>
          )}
          {figures.map((figure) => (
            <Row key={figure.area.name} figure={figure} scale={hasShares ? undefined : scale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly figure: Elsewhere;
  /** Undefined for shares, which have no one value. */
  readonly scale: WhiskerScale | undefined;
}

const Row = ({ figure, scale }: RowProps) => {
  const { area, breakdown, standingWords, note, unit, status } = figure;
  const parts = breakdown.map(
    ({ name, value }) => `${name} ${recordedValue({ value, status, qualifier: null, unit })}`,
  );
  return (
    <tr>
      <th scope="row">{untranslated(area.name)}</th>
      <td>
        {scale && (
          <>
            <Value figure={figure} />
            <Whisker scale={scale} own={figure} />
          </>
        )}
        {parts.map((part) => (
          <span key={part} class="block">
            {part}
          </span>
        ))}
        {standingWords && <span class="block">{standingWords}</span>}
        {note && (
          <span class="dim block" {...fromRecords()}>
            {note}
          </span>
        )}
      </td>
    </tr>
  );
};

type Told = WhiskerFigure & Pick<Elsewhere, 'value' | 'unit' | 'status' | 'lower' | 'upper'>;

const Value = ({ figure }: { readonly figure: Told }) => {
  const { value, status, unit } = figure;
  const interval = intervalWords(figure, unit);
  return (
    <>
      {recordedValue({ value, status, qualifier: null, unit })}
      {interval && <span class="dim block">{interval}</span>}
    </>
  );
};
