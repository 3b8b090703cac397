import type { VNode } from 'preact';
import { PageSection } from '../briefing/parts/page-section.tsx';
import type { Section } from '../briefing/parts/section.tsx';
import { BesideSection, besideElsewhere } from './beside-parts.tsx';
import type { ReportData } from './read-report.ts';
import { ReportContents } from './report-contents.tsx';
import { ReportFoot } from './report-foot.tsx';
import { reportParts } from './report-sections.tsx';
import { ReportStanding } from './report-standing.tsx';
import type { ReportTranslator } from './report-translator.ts';

interface Props {
  readonly data: ReportData;
  readonly translator: ReportTranslator;
  /** What stands between the head of the report and its first sheet: files, ways to print. */
  readonly actions?: VNode;
}

/** A whole report below its title: its standing, the first sheet, the rest, the annex, and the line by which it is checked. */
export const ReportBody = ({ data, translator, actions }: Props): VNode => {
  const { t } = translator;
  const { first, body, annex } = reportParts(data, translator);
  return (
    <>
      <ReportLead data={data} translator={translator} />
      <ReportStanding assessment={data.assessment} draft={data.draft} translator={translator} />
      {data.draft?.besideLead}
      {actions}
      <div class={data.draft ? 'report draft' : 'report'}>
        <div class="first-sheet">
          {first.map((section) => (
            <Part key={section.id} section={section} draft={data.draft} />
          ))}
        </div>
        <ReportContents sections={[...body, ...annex]} t={t} />
        {body.map((section) => (
          <Part key={section.id} section={section} draft={data.draft} />
        ))}
        <h2 class="annex-title" id="annex">
          {t('page.ciaAnnex')}
        </h2>
        <p>{t('page.ciaAnnexLead')}</p>
        {annex.map((section) => (
          <Part key={section.id} section={section} draft={data.draft} />
        ))}
        {besideElsewhere(
          data,
          [...first, ...body, ...annex].map(({ id }) => id),
        ).map(({ part, drawn }) => (
          <section key={part}>
            <h2>{part}</h2>
            {drawn}
          </section>
        ))}
        <ReportFoot assessment={data.assessment} evidence={data.evidence} translator={translator} />
      </div>
    </>
  );
};

/** A section, and in a draft what officers said of it. */
const Part = ({ section, draft }: Pick<ReportData, 'draft'> & { readonly section: Section }): VNode => (
  <PageSection
    {...section}
    body={
      <>
        {section.body}
        <BesideSection draft={draft} id={section.id} />
      </>
    }
  />
);

/** What is proposed, in its author's words and in a line of facts. */
const ReportLead = ({
  data: {
    assessment: { facts, wards, site },
  },
  translator: { t, untranslated, codeWords },
}: Pick<Props, 'data' | 'translator'>): VNode => {
  const line = [
    ...(facts.kind ? [codeWords('page.scheme', facts.kind)] : []),
    ...wards.map(({ name }) => untranslated(name)),
    ...(facts.homes === null ? [] : [t('page.ciaHomesCount', { count: facts.homes })]),
    ...(site ? [t('page.ciaHectares', { count: Math.round(site.areaSquareMetres / 1000) / 10 })] : []),
  ];
  return (
    <>
      {facts.summary && <p class="lead written">{untranslated(facts.summary)}</p>}
      <p class="dim">{line.map(String).join(' · ')}</p>
    </>
  );
};
