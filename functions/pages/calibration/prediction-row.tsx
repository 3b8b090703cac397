import type { ComponentChild } from 'preact';
import { expectedWords } from '../../../web-map/features/report/expected-words.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { DrawnMark } from './drawn-mark.tsx';
import type { PublishedPrediction } from './read-calibration.ts';

/** One expectation: what it measures, of which scheme, when due, what was expected, what was found, and where that lies. */
export function predictionRow(each: PublishedPrediction, translator: PageTranslator): ComponentChild[] {
  const { untranslated, date } = translator;
  return [
    untranslated(each.measure),
    <a key="scheme" href={`/assessments/${each.assessment}#expectations`}>
      {untranslated(each.scheme)}
    </a>,
    date(each.dueOn),
    expectedWords(each, translator),
    foundWords(each, translator),
    <Beside key="beside" each={each} translator={translator} />,
  ];
}

function foundWords(
  { standing, found, unit, note }: PublishedPrediction,
  { t, amount, untranslated }: PageTranslator,
): string {
  if (standing === 'NOT_DUE') return t('page.calibrationNotDue');
  if (standing === 'DUE') return t('page.calibrationDue');
  const value = found === null ? t('page.calibrationNotMeasured') : amount(found, unit);
  return note === null ? value : [value, untranslated(note)].join(': ');
}

interface BesideProps {
  readonly each: PublishedPrediction;
  readonly translator: PageTranslator;
}

/** With the mark that stands for it in the chart. Nothing where nothing was measured. */
const Beside = ({ each: { standing, besideRange }, translator: { t, codeWords } }: BesideProps) => {
  if (standing !== 'COMPARED') return null;
  return (
    <>
      <svg class="kind-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <DrawnMark x={8} y={8} beside={besideRange} />
      </svg>{' '}
      {besideRange === null ? t('page.calibrationNoRange') : codeWords('page.calibration', besideRange)}
    </>
  );
};
