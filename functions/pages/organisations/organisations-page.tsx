import type { VNode } from 'preact';
import { registerName } from '../../../domain/records-kept/health/register-name.ts';
import { organisationEntry } from '../../../domain/records-kept/kinds/organisation-entry.ts';
import type { OrganisationListQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from '../records/kind-addresses.ts';

type Organisation = OrganisationListQuery['organisations']['edges'][number]['node'];

/** Every organisation that the documents name, each at an address of its own on this page. */
export function organisationsPage(
  organisations: OrganisationListQuery['organisations'],
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t } = translator;
  const lead = t('page.orgLead', { count: organisations.totalCount });
  return pageFrame(
    {
      title: t('page.orgTitle'),
      at: 'places',
      description: lead,
      meta,
      main: (
        <>
          <Breadcrumb pages={[{ href: '/places-and-projects', name: t('page.papTitle') }]} t={t} />
          <h1>{t('page.orgTitle')}</h1>
          <p class="lead">{lead}</p>
          <p>
            {t('page.orgTold')}{' '}
            <a href={kindAddress(organisationEntry)}>{t(registerName(organisationEntry))}</a>
            {'. '}
            <a href={`/assess?kind=${organisationEntry.name}&record=new`}>{t('page.orgAdd')}</a>
          </p>
          <p class="actions">
            <OpenAll path="/organisations" meta={meta} t={t} />
          </p>
          {bySector(organisations.edges.map(({ node }) => node)).map(([sector, of]) => (
            <Sector key={sector} sector={sector} of={of} open={meta.printsWhole} translator={translator} />
          ))}
        </>
      ),
    },
    translator,
  );
}

/** By sector as the documents have it, by name; those of none last. */
const bySector = (all: readonly Organisation[]): readonly [string | null, readonly Organisation[]][] =>
  [...Map.groupBy(all, ({ sector }) => sector)].sort(([a], [b]) =>
    (a ?? '\uffff').localeCompare(b ?? '\uffff', 'en-GB'),
  );

interface SectorProps {
  readonly sector: string | null;
  readonly of: readonly Organisation[];
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const Sector = ({ sector, of, open, translator }: SectorProps): VNode => {
  const { t, untranslated } = translator;
  const title = sector === null ? t('page.papNotOnRecord') : untranslated(sector);
  return (
    <FoldedPart
      id={`sector-${sector?.replaceAll(/\W+/g, '-') ?? 'none'}`}
      heading="h2"
      title={title}
      holds={t('page.countOrganisations', { count: of.length })}
      open={open}
    >
      <ReportTable
        caption={title}
        captionHeard
        head={[
          t('page.orgName'),
          t('page.orgSector'),
          t('page.orgRoles'),
          t('page.orgProvides'),
          t('page.orgLeads'),
        ]}
        rows={of.map((each) => organisationRow(each, translator))}
      />
    </FoldedPart>
  );
};

function organisationRow(organisation: Organisation, { t, untranslated }: PageTranslator): readonly VNode[] {
  const { id, name, otherNames, sector, roles, projects, actions, source } = organisation;
  const { does, worksIn, contact, stoppedOn, saidBy } = organisation;
  const told = [does, worksIn?.name, contact].flatMap((each) => each ?? []);
  return [
    <span id={id}>
      {untranslated(name)}
      {stoppedOn !== null && <Note>{t('page.orgStopped', { day: stoppedOn })}</Note>}
      {otherNames.length > 0 && <Note>{untranslated(otherNames.join(', '))}</Note>}
      {told.map((words) => (
        <Note key={words}>{untranslated(words)}</Note>
      ))}
      <Note>{untranslated(source.title)}</Note>
      {saidBy === null && (
        <Note>
          <a href={sayAddress(id, name)}>{t('page.orgSay')}</a>
        </Note>
      )}
    </span>,
    sector === null ? <span class="dim">{t('page.papNotOnRecord')}</span> : <>{untranslated(sector)}</>,
    <>{roles.length > 0 && untranslated(roles.join(', '))}</>,
    <Links
      links={projects.map((project) => ({
        href: `/?project=${project.id}`,
        words: untranslated(project.name),
      }))}
    />,
    <Links
      links={actions.map(({ id: action, refNo, action: words }) => ({
        href: `/plan#${action}`,
        words: untranslated([refNo, shortened(words)].filter(Boolean).join(' ')),
      }))}
    />,
  ];
}

/** The form in which somebody says something of an organisation on the register, with its id and name filled in. */
const sayAddress = (registered: string, name: string): string =>
  `/assess?${new URLSearchParams({
    kind: organisationEntry.name,
    record: 'new',
    given: String(new URLSearchParams({ registered, name })),
  })}`;

/** The first words of a promise, whole on its own page. */
const shortened = (words: string): string =>
  words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 57))} …`;

interface LinksProps {
  readonly links: readonly { readonly href: string; readonly words: string }[];
}

const Links = ({ links }: LinksProps): VNode | null =>
  links.length === 0 ? null : (
    <ul class="plain">
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  );
