import type { VNode } from 'preact';
import type { RolesQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';

type Row = RolesQuery['roleTable']['rows'][number];
type Documented = NonNullable<RolesQuery['connectors']>;

/** Who is in which role, by area and group, beside the residents; and what documents count of it. */
export function rolesPage(data: RolesQuery, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const { rows, leftOut } = data.roleTable;
  const documented = [
    data.ambassadors,
    data.hateCrimeAmbassadors,
    data.connectors,
    data.buddies,
    data.volunteers,
  ].filter((each) => each !== null);
  return pageFrame(
    {
      title: t('page.rolesTitle'),
      at: 'places',
      description: t('page.rolesLead'),
      meta,
      main: (
        <>
          <Breadcrumb pages={[{ href: '/places-and-projects', name: t('page.papTitle') }]} t={t} />
          <h1>{t('page.rolesTitle')}</h1>
          <p class="lead">{t('page.rolesLead')}</p>
          {rows.length === 0 && <p>{t('page.rolesNone')}</p>}
          {rows.map((row) => (
            <OfRole key={row.id} row={row} translator={translator} />
          ))}
          {leftOut > 0 && <p>{t('page.rolesLeftOut', { count: leftOut })}</p>}
          <p>
            <a href="/assess?kind=roleCount&record=new">{t('page.rolesPutDown')}</a>
          </p>
          <h2>{t('page.rolesDocuments')}</h2>
          <p>{t('page.rolesDocumentsLead')}</p>
          <ReportTable
            caption={t('page.rolesDocuments')}
            captionHeard
            head={[t('page.rolesWhat'), t('page.rolesPeople'), t('page.exchangesSection')]}
            rows={documented.map((each) => documentedRow(each, translator))}
          />
          <h2>{t('page.rolesHow')}</h2>
          <p>{t('page.rolesWithheld')}</p>
          <p>{t('page.rolesStand')}</p>
          <p>{t('page.rolesInterval')}</p>
        </>
      ),
    },
    translator,
  );
}

const OfRole = ({ row, translator }: { readonly row: Row; readonly translator: PageTranslator }): VNode => {
  const { t, codeWords, untranslated, count, percent } = translator;
  const people = (value: number | null) => (value === null ? t('page.rolesHidden') : count(value));
  const share = (value: number | null) => (value === null ? '–' : percent(value));
  return (
    <section>
      <h2 id={row.id}>
        {codeWords('countedRole.', row.role)}:{' '}
        <a href={`/area/${row.area.code}`}>{untranslated(row.area.name)}</a>
      </h2>
      <p>
        {t('page.rolesCounted', {
          day: row.countedOn,
          people: people(row.people),
          notSaid: people(row.notSaid),
        })}
      </p>
      <ReportTable
        caption={t('page.rolesTitle')}
        captionHeard
        head={[
          t('page.rolesGroup'),
          t('page.rolesPeople'),
          t('page.rolesShare'),
          t('page.rolesResidents'),
          t('page.rolesReading'),
        ]}
        rows={row.groups.map((group) => [
          group.name,
          people(group.people),
          share(group.share),
          share(group.censusShare),
          group.words,
        ])}
      />
    </section>
  );
};

function documentedRow(
  { name, observations }: Documented,
  { t, untranslated, count, date }: PageTranslator,
): readonly (VNode | string)[] {
  const [source] = observations.map((each) => each.source);
  return [
    untranslated(name),
    observations.map(({ value }) => (value === null ? t('page.rolesHidden') : count(value))).join(' · '),
    <>
      {source && untranslated(source.title)}
      <Note>{source?.date && date(source.date)}</Note>
    </>,
  ];
}
