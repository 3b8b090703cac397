import { ReportTable, towards } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import { expectedWords } from './expected-words.ts';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Prediction = Assessment['predictions'][number];

/** Dated expectations in numbers, and what came of each. */
export function predictionsSection(
  { assessment: { predictions, facts } }: ReportData,
  translator: ReportTranslator,
): Section {
  const { t, untranslated, amount, date } = translator;
  const title = t('page.ciaPredictionsTitle');
  const none: Fact | undefined =
    predictions.length === 0
      ? { item: facts.title, measure: title, text: t('page.ciaPredictionsNone') }
      : undefined;
  return {
    id: 'expectations',
    title,
    facts: none
      ? [none]
      : predictions.flatMap((each): Fact[] => [
          {
            item: each.measure,
            measure: t('page.ciaExpected'),
            text: expectedWords(each, translator),
            value: each.expected,
            unit: each.unit,
            period: each.dueOn,
          },
          {
            item: each.measure,
            measure: t('page.ciaFound'),
            text: foundWords(each, translator),
            value: each.outcome?.value,
            unit: each.unit,
            period: each.outcome?.markedOn,
            status: each.overdue ? 'OVERDUE' : undefined,
          },
        ]),
    body: (
      <>
        <Paragraph fact={none} />
        {predictions.length > 0 && (
          <ReportTable
            caption={title}
            captionHeard
            head={[t('page.ciaMeasure'), t('page.ciaDue'), t('page.ciaExpected'), t('page.ciaFound')]}
            rows={predictions.map((each) => [
              untranslated(each.measure),
              date(each.dueOn),
              [
                ...(each.baseline === null ? [] : [amount(each.baseline, each.unit)]),
                expectedWords(each, translator),
              ].join(` ${towards(translator)} `),
              foundWords(each, translator),
            ])}
          />
        )}
      </>
    ),
  };
}

function foundWords(
  { outcome, overdue, unit }: Prediction,
  { t, amount, untranslated }: ReportTranslator,
): string {
  if (!outcome)
    return overdue ? `${t('page.ciaNotMarked')}, ${t('page.ciaOverdue')}` : t('page.ciaNotMarked');
  const value = outcome.value === null ? t('page.ciaUnknown') : amount(outcome.value, unit);
  const words = [value, untranslated(outcome.note)].join(': ');
  return outcome.reviewed ? words : [words, t('page.ciaBeforeReviews')].join(' · ');
}
