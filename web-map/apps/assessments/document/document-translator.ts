import { interfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { assessments } from '../../../../locales/generated/assessments/en.ts';
import { briefing } from '../../../../locales/generated/briefing/en.ts';
import { facts } from '../../../../locales/generated/facts/en.ts';
import { pages } from '../../../../locales/generated/pages/en.ts';
import { terms } from '../../../../locales/generated/terms/en.ts';
import { words } from '../../../../locales/generated/words/en.ts';
import type { ReportTranslator } from '../../../features/report/report-translator.ts';

/** Tells the document of officers: the words of the public report, in English, loaded with the document alone. */
export const documentTranslator: ReportTranslator = {
  ...interfaceTranslator('en', [pages, briefing, words, facts, terms, assessments]),
  direction: 'ltr',
};
