import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** Who was heard, when and how, and what it changed. */
export function engagementSection(
  { assessment: { detail, facts } }: ReportData,
  translator: ReportTranslator,
): Section {
  const { t, untranslated, date } = translator;
  const heard = detail?.engagement ?? [];
  const title = t('page.ciaHeardTitle');
  const none: Fact | undefined =
    heard.length === 0 ? { item: facts.title, measure: title, text: t('page.ciaHeardNone') } : undefined;
  return {
    id: 'engagement',
    title,
    facts: none
      ? [none]
      : heard.map(
          ({ who, on, how, whatChanged }): Fact => ({
            item: who,
            measure: title,
            text: [untranslated(how), untranslated(whatChanged)].join(': '),
            period: on,
          }),
        ),
    body: (
      <>
        <Paragraph fact={none} />
        {heard.length > 0 && (
          <ReportTable
            caption={title}
            captionHeard
            head={[t('page.ciaWho'), t('page.ciaWhen'), t('page.ciaHow'), t('page.ciaChanged')]}
            rows={heard.map(({ who, on, how, whatChanged }) => [
              untranslated(who),
              date(on),
              untranslated(how),
              untranslated(whatChanged),
            ])}
          />
        )}
      </>
    ),
  };
}
