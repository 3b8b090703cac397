import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../briefing/parts/fact.ts';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** The hashes by which somebody checks that nothing was changed: of the content, and of each evidence. */
export const hashFacts = (
  { assessment, evidence }: Pick<ReportData, 'assessment' | 'evidence'>,
  { t, untranslated, date }: ReportTranslator,
): readonly Fact[] => [
  {
    item: t('page.ciaSignatures'),
    measure: t('page.ciaContentHash'),
    text: [t('page.ciaContentHash'), untranslated(assessment.contentHash)].join(' '),
  },
  ...evidence.map(
    ({ asOf, hash, madeAt }): Fact => ({
      item: t('page.ciaPackOf', { date: date(asOf), made: date(legalDayOf(madeAt)) }),
      measure: t('page.ciaPackHash'),
      text: [t('page.ciaPack', { date: date(asOf) }), t('page.ciaPackHash'), untranslated(hash)].join(' '),
      period: asOf,
    }),
  ),
];

interface Props extends Pick<ReportData, 'assessment' | 'evidence'> {
  readonly translator: ReportTranslator;
}

/** The last line of a report: everything by which it is checked, and nothing that has to be read. */
export const ReportFoot = ({ translator, ...data }: Props): VNode => (
  <p id="hashes" class="hash">
    {hashFacts(data, translator)
      .map(({ text }) => text)
      .join(' · ')}
  </p>
);
