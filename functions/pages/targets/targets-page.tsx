import type { VNode } from 'preact';
import { firstMethod } from '../../../domain/method/method.ts';
import type { TargetsPageQuery } from '../../../schema/generated/page-operations.ts';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { onRecordWords, resultWords } from './target-words.ts';
import { YearCheck } from './year-check.tsx';

type Run = TargetsPageQuery['targets'];
type AreaTargets = Run['areas'][number];

/** What each target asks of the borough, each locality and each ward, beside what is on record. */
export function targetsPage(data: TargetsPageQuery, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  return pageFrame(
    {
      title: t('page.targetsTitle'),
      description: t('page.targetsLead'),
      meta,
      main: (
        <>
          <h1>{t('page.targetsTitle')}</h1>
          <p class="lead">{t('page.targetsLead')}</p>
          <p>
            <a href="#check">{t('page.targetsCheckTitle', { year: data.documentedYear.year })}</a> ·{' '}
            <a href="/plan">{t('page.planTitle')}</a> · <a href="/priorities">{t('page.prioritiesTitle')}</a>{' '}
            · <a href="/places-and-projects">{t('page.papTitle')}</a>
          </p>
          <p class="actions">
            <OpenAll path="/targets" meta={meta} t={t} />
          </p>
          {data.targets.targets.map((target) => (
            <OfTarget
              key={target.test}
              target={target}
              run={data.targets}
              open={meta.printsWhole}
              translator={translator}
            />
          ))}
          <YearCheck check={data.documentedYear} open={meta.printsWhole} translator={translator} />
          <p>
            <a href="/explorer/">{t('page.targetsApi')}</a>
          </p>
        </>
      ),
    },
    translator,
  );
}

interface OfTargetProps {
  readonly target: Run['targets'][number];
  readonly run: Run;
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const OfTarget = ({ target, run, open, translator }: OfTargetProps): VNode => {
  const { t } = translator;
  const { test, name, words, reason } = target;
  const isWard = ({ area }: AreaTargets) => area.level === 'WARD';
  const unit = translator.codeWords('page.targetsUnit_', test);
  const table = (areas: readonly AreaTargets[]) => (
    <ReportTable
      caption={unit}
      head={headOf(run, translator)}
      rows={areas.flatMap((each) => rowsOf(each, test, translator))}
    />
  );
  return (
    <FoldedPart
      id={test}
      heading="h2"
      title={name}
      holds={
        <>
          {words} {inShort(run, test, translator)}
        </>
      }
      open={open}
    >
      <p>{reason}</p>
      {table(run.areas.filter((each) => !isWard(each)))}
      <details class="folded">
        <summary>{t('briefing.wards')}</summary>
        {table(run.areas.filter(isWard))}
      </details>
    </FoldedPart>
  );
};

/** How far the borough is with a target, in one line. */
function inShort({ areas }: Run, test: string, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const borough = areas.find(({ area }) => area.level === 'BOROUGH');
  const answer = borough?.tests.find((each) => each.test === test);
  return borough && answer
    ? t('page.targetsInShort', {
        area: untranslated(borough.area.name),
        onRecord: onRecordWords(answer, translator),
        result: resultWords(answer, translator),
      })
    : '';
}

const headOf = (run: Run, { t, untranslated }: PageTranslator): readonly string[] => [
  t('word.colArea'),
  t('word.colPeople'),
  t('page.targetsAsks', { method: untranslated(run.method) }),
  t('page.targetsAsks', { method: untranslated(firstMethod) }),
  t('page.targetsOnRecord'),
  t('page.targetsResult'),
];

function rowsOf({ area, residents, tests }: AreaTargets, test: string, translator: PageTranslator) {
  const { t, untranslated, count } = translator;
  const name = untranslated(area.name);
  return tests
    .filter((each) => each.test === test)
    .map((each) => [
      <a href={`/area/${area.code}`}>{area.level === 'LOCALITY' ? t('word.locality', { name }) : name}</a>,
      count(residents),
      count(each.needed),
      count(each.neededAtFirst),
      onRecordWords(each, translator),
      resultWords(each, translator),
    ]);
}
