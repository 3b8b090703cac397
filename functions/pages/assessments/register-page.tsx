import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import type { RegisterChoice, RegisterPageData } from './read-register.ts';
import { RegisterForm } from './register-form.tsx';
import { registerRow } from './register-row.tsx';

/** The public register: a form to narrow it, and one line an assessment. It works without a script. */
export function registerPage(data: RegisterPageData, meta: PageMeta, translator: PageTranslator): string {
  const { t, count } = translator;
  const csv = `/assessments.csv${asked({ ...data.choice, after: undefined })}`;
  return pageFrame(
    {
      title: t('page.registerTitle'),
      narrowedTo: narrowedTo(data, translator),
      description: t('page.registerLead'),
      at: 'assessments',
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: (
        <>
          <h1>{t('page.registerTitle')}</h1>
          <p>{t('page.registerLead')}</p>
          <RegisterForm {...data} translator={translator} />
          <p role="status">{t('page.registerFound', { count: count(data.totalCount) })}</p>
          <Lines {...data} translator={translator} />
          <Further {...data} t={t} />
          <p class="actions">
            <a class="action" href="/assessments/expectations">
              {t('page.calibrationTitle')}
            </a>{' '}
            <FileLinks csv={csv} t={t} />
          </p>
        </>
      ),
    },
    translator,
  );
}

/** What the register was narrowed to, in words. */
function narrowedTo({ choice, areas }: RegisterPageData, { codeWords, untranslated }: PageTranslator) {
  const area = [...areas.localities, ...areas.wards].find(({ code }) => code === choice.area);
  return [
    ...(area ? [untranslated(area.name)] : []),
    ...(choice.state ? [codeWords('page.state', choice.state)] : []),
    ...(choice.kind ? [codeWords('page.scheme', choice.kind)] : []),
  ];
}

function asked(choice: RegisterChoice): string {
  const made = Object.entries(choice).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = String(new URLSearchParams(made));
  return search && `?${search}`;
}

type LinesProps = Pick<RegisterPageData, 'lines' | 'choice'> & { readonly translator: PageTranslator };

/** What was found; that nothing was, or that nothing is published yet. */
const Lines = ({ lines, choice, translator }: LinesProps): VNode => {
  const { t } = translator;
  if (lines.length > 0) {
    return (
      <ReportTable
        caption={t('page.registerTable')}
        head={[
          t('page.ciaScheme'),
          t('page.registerState'),
          t('page.ciaDecision'),
          t('page.ciaOverall'),
          t('page.ciaOverdueCount'),
        ]}
        rows={lines.map((line) => registerRow(line, translator))}
        class="register"
      />
    );
  }
  if (asked(choice) === '') return <p>{t('page.registerEmpty')}</p>;
  return (
    <p>
      {t('page.registerNone')} <a href="/assessments">{t('page.registerAll')}</a>
    </p>
  );
};

type FurtherProps = Pick<RegisterPageData, 'choice' | 'pageInfo'> & Pick<PageTranslator, 't'>;

/** The way to the next lines and back to the first; nothing where all are shown. */
const Further = ({ choice, pageInfo, t }: FurtherProps): VNode | null => {
  const isFirst = choice.after === undefined;
  if (isFirst && !pageInfo.hasNextPage) return null;
  const at = (after: string | undefined) => `/assessments${asked({ ...choice, after })}`;
  return (
    <p>
      {!isFirst && (
        <>
          <a class="action" href={at(undefined)}>
            {t('page.registerFirst')}
          </a>{' '}
        </>
      )}
      {pageInfo.hasNextPage && (
        <a class="action" href={at(pageInfo.endCursor ?? undefined)} rel="next">
          {t('page.registerNext')}
        </a>
      )}
    </p>
  );
};
