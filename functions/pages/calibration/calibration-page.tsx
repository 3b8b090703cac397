import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { CalibrationChart, drawnPredictions } from './calibration-chart.tsx';
import { predictionRow } from './prediction-row.tsx';
import type { Calibration, CalibrationData } from './read-calibration.ts';

const csv = '/assessments/expectations.csv';

/** How expectations of published assessments fared: counts by kind, a chart with its table, or that there are none. */
export function calibrationPage(data: CalibrationData, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const { run, predictions } = data;
  return pageFrame(
    {
      title: t('page.calibrationTitle'),
      description: t('page.calibrationLead'),
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: (
        <>
          <h1>{t('page.calibrationTitle')}</h1>
          <p class="lead">{t('page.calibrationLead')}</p>
          {run.all.predictions === 0 ? (
            <p>{t('page.calibrationNone')}</p>
          ) : (
            <>
              <p>{shareWords(run.all, run.fewestForShare, translator)}</p>
              <ByKind run={run} translator={translator} />
              <Chart predictions={predictions} translator={translator} />
              <Each predictions={predictions} translator={translator} />
            </>
          )}
          <p>{t('page.calibrationLimits')}</p>
          <p class="actions">
            <a class="action" href="/assessments">
              {t('page.registerTitle')}
            </a>{' '}
            <FileLinks csv={csv} t={t} />
          </p>
        </>
      ),
    },
    translator,
  );
}

/** How often findings lay inside the range that was stated, or that they are too few to say. */
function shareWords(
  { insideRange, withRange, shareInside }: Calibration,
  fewest: number,
  { t, count, percent }: PageTranslator,
): string {
  const counts = { inside: count(insideRange), base: count(withRange) };
  if (!shareInside) return t('page.calibrationTooFew', { ...counts, fewest: count(fewest) });
  const { value, lower, upper } = shareInside;
  return t('page.calibrationShare', {
    ...counts,
    share: percent(value),
    lower: percent(lower),
    upper: percent(upper),
  });
}

interface ByKindProps {
  readonly run: CalibrationData['run'];
  readonly translator: PageTranslator;
}

const ByKind = ({ run, translator }: ByKindProps): VNode => {
  const { t, count, percent, codeWords } = translator;
  const inside = ({ insideRange, withRange, shareInside }: Calibration) =>
    [
      t('page.calibrationOutOf', { part: count(insideRange), whole: count(withRange) }),
      shareInside ? percent(shareInside.value) : t('page.calibrationTooFewCell'),
    ].join(' · ');
  const row = (name: string, each: Calibration) => [
    name,
    count(each.predictions),
    count(each.notDue),
    count(each.due),
    count(each.notMeasured),
    count(each.compared),
    inside(each),
  ];
  return (
    <ReportTable
      caption={t('page.calibrationByKind')}
      head={[
        t('page.ciaScheme'),
        t('page.calibrationCount'),
        t('page.calibrationNotDue'),
        t('page.calibrationDue'),
        t('page.calibrationNotMeasured'),
        t('page.calibrationCompared'),
        t('page.calibrationInside'),
      ]}
      rows={[
        ...run.kinds.map((each) => row(each.kind ? codeWords('page.scheme', each.kind) : '', each)),
        row(t('page.calibrationAll'), run.all),
      ]}
    />
  );
};

interface ListProps {
  readonly predictions: CalibrationData['predictions'];
  readonly translator: PageTranslator;
}

/** Nothing where nothing can be drawn. */
const Chart = ({ predictions, translator: { t, amount } }: ListProps): VNode | null => {
  const drawn = drawnPredictions(predictions);
  if (drawn.length === 0) return null;
  return (
    <section aria-labelledby="chart-title">
      <h2 id="chart-title">{t('page.calibrationChart')}</h2>
      <CalibrationChart predictions={drawn} amount={amount} />
      <p class="dim">{t('page.calibrationChartWords')}</p>
    </section>
  );
};

const Each = ({ predictions, translator }: ListProps): VNode => {
  const { t } = translator;
  return (
    <section aria-labelledby="each-title">
      <h2 id="each-title">{t('page.calibrationEach')}</h2>
      <ReportTable
        caption={t('page.calibrationEach')}
        captionHeard
        head={[
          t('page.ciaMeasure'),
          t('page.ciaScheme'),
          t('page.ciaDue'),
          t('page.ciaExpected'),
          t('page.ciaFound'),
          t('page.calibrationBeside'),
        ]}
        rows={predictions.map((each) => predictionRow(each, translator))}
      />
    </section>
  );
};
