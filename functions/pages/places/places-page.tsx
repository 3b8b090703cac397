import type { VNode } from 'preact';
import type { RegisteredPlacesQuery } from '../../../schema/generated/page-operations.ts';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { placeRow } from './place-row.tsx';
import type { PlacesData } from './places-data.ts';
import { ProjectTables } from './project-tables.tsx';

/** Every place on the register by locality and ward, and every project on record. It works without a script. */
export function placesPage(data: PlacesData, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const summary = t('page.papSummary', {
    places: data.venues.totalCount,
    projects: data.projects.totalCount,
  });
  return pageFrame(
    {
      title: t('page.papTitle'),
      at: 'places',
      description: summary,
      meta,
      main: (
        <>
          <h1>{t('page.papTitle')}</h1>
          <p class="lead">{summary}</p>
          <Known {...data} t={t} />
          <Ways data={data} meta={meta} translator={translator} />
          <Places data={data} meta={meta} translator={translator} />
          <section id="projects" aria-labelledby="projects-title">
            <h2 id="projects-title">{t('page.papProjects')}</h2>
            <ProjectTables {...data} meta={meta} translator={translator} />
          </section>
        </>
      ),
    },
    translator,
  );
}

type KnownProps = Pick<PlacesData, 'welcome' | 'venues' | 'projects'> & Pick<PageTranslator, 't'>;

/** How much of what is listed lies in a locality that is known. */
const Known = ({ welcome, venues, projects, t }: KnownProps): VNode => (
  <p>
    {t('page.papWelcome', { known: welcome.inKnownLocalityCount, total: welcome.totalCount })}{' '}
    {t('page.papPlacesKnown', {
      known: venues.inKnownLocalityCount,
      total: venues.totalCount,
      projects: projects.inKnownLocalityCount,
      all: projects.totalCount,
    })}
  </p>
);

interface Props {
  readonly data: PlacesData;
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** Ways down this page, and to what else is on record. */
const Ways = ({ data: { localities }, meta, translator: { t, untranslated } }: Props): VNode => (
  <>
    <nav class="actions" aria-label={t('page.papOnPage')}>
      {localities.map(({ code, name }) => (
        <a key={code} class="action" href={`#places-${code}`}>
          {t('page.papPlacesIn', { name: untranslated(name) })}
        </a>
      ))}
      <a class="action" href="#projects">
        {t('page.papProjects')}
      </a>
      <OpenAll path="/places-and-projects" meta={meta} t={t} />
    </nav>
    <p>
      <a href="/assess?kind=venueEntry&record=new">{t('word.placeMissing')}</a>
    </p>
    <p>
      {t('page.papMore')} <a href="/organisations">{t('page.orgTitle')}</a> ·{' '}
      <a href="/exchanges">{t('page.exchangesTitle')}</a> · <a href="/roles">{t('page.rolesTitle')}</a> ·{' '}
      <a href="/practice">{t('page.onRecordTitle')}</a> · <a href="/plan">{t('page.planTitle')}</a> ·{' '}
      <a href="/priorities">{t('page.prioritiesTitle')}</a> · <a href="/targets">{t('page.targetsTitle')}</a>{' '}
      · <a href="/returns">{t('page.returnsTitle')}</a> · <a href="/registers">{t('page.registersTitle')}</a>
    </p>
  </>
);

const Places = ({ data, meta, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const byLocality = Map.groupBy(
    data.venues.edges.map(({ node }) => node),
    ({ locality }) => locality?.code,
  );
  const sections = [
    ...data.localities.map(({ code, name }) => ({
      id: `places-${code}`,
      title: t('page.papPlacesIn', { name: untranslated(name) }),
      places: byLocality.get(code) ?? [],
    })),
    { id: 'places-elsewhere', title: t('page.papNoLocality'), places: byLocality.get(undefined) ?? [] },
  ];
  return (
    <>
      {sections
        .filter(({ places }) => places.length > 0)
        .map(({ id, title, places }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <ByWard id={id} places={places} data={data} meta={meta} translator={translator} />
          </section>
        ))}
    </>
  );
};

type Place = RegisteredPlacesQuery['venues']['edges'][number]['node'];

interface ByWardProps extends Props {
  /** Of the section that they stand in. */
  readonly id: string;
  readonly places: readonly Place[];
}

/** The places of a locality, a ward each: all of them in one row are a hundred screens of a phone. */
const ByWard = ({ id, places, data, meta, translator }: ByWardProps): VNode => {
  const { t, untranslated } = translator;
  const kinds = new Map(data.venueKinds.map((kind) => [kind.id, kind.name]));
  const wards = Map.groupBy(places.toSorted(byWard), ({ ward }) => ward?.code);
  return (
    <>
      {[...wards].map(([code, of]) => {
        const name = of[0]?.ward?.name;
        const title = name === undefined ? t('page.papNoWard') : untranslated(name);
        return (
          <FoldedPart
            key={code}
            id={`${id}-${code ?? 'no-ward'}`}
            heading="h3"
            title={title}
            holds={t('page.countPlaces', { count: of.length })}
            open={meta.printsWhole}
          >
            <ReportTable
              caption={title}
              captionHeard
              head={[t('page.papPlace'), t('page.papWard'), t('page.papStatus'), t('page.papOpening')]}
              rows={of.map((place) => placeRow(place, kinds, translator))}
            />
          </FoldedPart>
        );
      })}
    </>
  );
};

/** By ward, those of no known ward last; within one as the register has them, by name. */
const byWard = (a: Place, b: Place): number =>
  (a.ward?.name ?? '\uffff').localeCompare(b.ward?.name ?? '\uffff', 'en-GB');
