import type { Section } from '../briefing/parts/section.tsx';
import { actionsSection } from './actions-section.tsx';
import { affectedSection } from './affected-section.tsx';
import { coloursSection } from './colours-section.tsx';
import { conclusionSection } from './conclusion-section.tsx';
import { detailSection } from './detail-section.tsx';
import { documentsSection } from './documents-section.tsx';
import { engagementSection } from './engagement-section.tsx';
import { evidenceSection } from './evidence-section.tsx';
import { hereSection } from './here-section.tsx';
import { historySection } from './history-section.tsx';
import { mapSection } from './map-section.tsx';
import { nearSection } from './near-section.tsx';
import { optionsSection } from './options-section.tsx';
import { phasesSection } from './phases-section.tsx';
import { predictionsSection } from './predictions-section.tsx';
import { purposeSection } from './purpose-section.tsx';
import type { ReportData } from './read-report.ts';
import { hashFacts } from './report-foot.tsx';
import type { ReportTranslator } from './report-translator.ts';
import { responsibleSection } from './responsible-section.tsx';
import { screeningSection } from './screening-section.tsx';
import { summarySection } from './summary-section.tsx';
import { todaySection } from './today-section.tsx';

/** The parts of a report: what a committee reads on one sheet, what it asks about next, and what somebody checks. */
export interface ReportParts {
  readonly first: readonly Section[];
  readonly body: readonly Section[];
  readonly annex: readonly Section[];
}

/** Everything that a report says, in the order in which a committee reads it; page, draft and files all show it. */
export function reportParts(data: ReportData, translator: ReportTranslator): ReportParts {
  const isDetailed = Boolean(data.assessment.detail);
  const screened = summarySection(data, translator);
  return {
    first: held(
      conclusionSection(data, translator),
      mapSection(data, translator),
      nearSection(data, translator),
      responsibleSection(data, translator),
      // Where level 2 was not asked, what came of the ten questions is what there is to say.
      isDetailed ? coloursSection(data, translator) : screened,
    ),
    body: held(
      purposeSection(data, translator),
      phasesSection(data, translator),
      actionsSection(data, translator),
      engagementSection(data, translator),
      optionsSection(data, translator),
      affectedSection(data, translator),
      predictionsSection(data, translator),
      hereSection(data, translator),
    ),
    annex: held(
      isDetailed ? screened : undefined,
      screeningSection(data, translator),
      detailSection(data, translator),
      evidenceSection(data, translator),
      documentsSection(data, translator),
      todaySection(data, translator),
      historySection(data, translator),
    ),
  };
}

const held = (...sections: readonly (Section | undefined)[]): readonly Section[] =>
  sections.filter((section) => section !== undefined);

/** The facts of all parts with the part that each stands in, and the hashes of the foot. */
export function reportFacts(data: ReportData, translator: ReportTranslator) {
  const { first, body, annex } = reportParts(data, translator);
  return [
    ...[...first, ...body, ...annex].flatMap(({ id, facts }) => facts.map((fact) => ({ section: id, fact }))),
    ...hashFacts(data, translator).map((fact) => ({ section: 'hashes', fact })),
  ];
}
