import type { VNode } from 'preact';
import { evidenceRules } from '../../../domain/assessment/evidence/evidence-rules.ts';
import { GroundKey } from '../../ui/ground-key.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import { layOutSite, type SiteSubject } from '../drawn-map/drawn-site.ts';
import { heldGround } from '../drawn-map/held-ground.ts';
import { NumberSign, SiteMap } from '../drawn-map/site-map.tsx';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';
import { type NumberedPlaceRow, numberedPlaces } from './site-places.ts';

/** Side of the map, CSS pixels: on a sheet of A4 it leaves room beside it. */
const side = 400;

/** The site drawn with the distances of the evidence and the places that it names; nothing for a scheme without a site. */
export function mapSection(data: ReportData, translator: ReportTranslator): Section | undefined {
  const { assessment, map } = data;
  if (!map || !assessment.site) return undefined;
  const { t, list, count, untranslated } = translator;
  const places = numberedPlaces(data);
  const layout = layOutSite(subjectOf(assessment.site.geometry, map, places), side);
  if (!layout) return undefined;
  const name = untranslated(assessment.facts.title);
  const title = t('page.ciaMapTitle');
  const distances = evidenceRules.radiiMetres.map((metres) =>
    t('briefing.mapMetres', { metres: count(metres) }),
  );
  const around: Fact = {
    item: assessment.facts.title,
    measure: title,
    text: t('page.ciaMapAround', { distances: list(distances) }),
  };
  return {
    id: 'map',
    title,
    facts: [around],
    body: (
      <figure class="drawn-figure site-figure">
        <SiteMap
          layout={layout}
          title={t('briefing.mapTitle', { name })}
          text={around.text}
          id="site-map"
          translator={translator}
        />
        <figcaption>
          <Key places={places} t={t} />
          <Paragraph fact={around} />
          {data.evidence.length === 0 && <p>{t('page.ciaMapNoEvidence')}</p>}
          <p class="drawn-source">
            {sourceWords(data, map, translator)}{' '}
            <span class="drawn-ground">{t('briefing.groundCredit')}</span>
          </p>
        </figcaption>
      </figure>
    ),
  };
}

type ReportMap = NonNullable<ReportData['map']>;

const subjectOf = (
  site: SiteSubject['site'],
  { wards, localities }: ReportMap,
  places: readonly NumberedPlaceRow[],
): SiteSubject => ({
  site,
  distances: evidenceRules.radiiMetres,
  wards: wards.flatMap(({ code, name, boundary }) => (boundary ? [{ code, name, boundary }] : [])),
  localities: localities.flatMap(({ code, boundary }) => (boundary ? [{ code, boundary }] : [])),
  places: places.flatMap(({ number, inside, lost, at }) => (at ? [{ number, inside, lost, at }] : [])),
  ground: heldGround,
});

const Key = ({
  places,
  t,
}: Pick<ReportTranslator, 't'> & { readonly places: readonly NumberedPlaceRow[] }): VNode => (
  <ul class="drawn-key" aria-label={t('word.keyTitle')}>
    <li>
      <KeyLine class="site" />
      <span>{t('page.ciaMapSite')}</span>
    </li>
    {[true, false]
      .filter((inside) => places.some((place) => place.at && place.inside === inside))
      .map((inside) => (
        <li key={String(inside)}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <g class={inside ? 'numbered inside' : 'numbered'}>
              <NumberSign at={{ x: 10, y: 10 }} number={undefined} inside={inside} />
            </g>
          </svg>
          <span>{t(inside ? 'page.ciaMapInside' : 'page.ciaMapNear')}</span>
        </li>
      ))}
    {places.some(({ at, lost }) => at && lost) && (
      <li>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <g class="numbered">
            <NumberSign at={{ x: 10, y: 10 }} number={undefined} inside={false} lost />
          </g>
        </svg>
        <span>{t('page.ciaMapLost')}</span>
      </li>
    )}
    <li>
      <KeyLine class="ward-line" />
      <span>{t('page.ciaMapWard')}</span>
    </li>
    <li>
      <KeyLine class="locality-line" />
      <span>{t('briefing.mapLocality')}</span>
    </li>
    <GroundKey t={t} />
  </ul>
);

const KeyLine = ({ class: name }: { readonly class: string }): VNode => (
  <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
    <path class={name} d={name === 'site' ? 'M4 2H22V14H4Z' : 'M2 8H24'} />
  </svg>
);

function sourceWords(
  { evidence: [newest], readOn }: ReportData,
  { borough: { source } }: ReportMap,
  { t, date, untranslated }: ReportTranslator,
): string {
  return [
    newest ? t('page.ciaMapPoints', { date: date(newest.asOf) }) : '',
    t('briefing.mapSource', {
      source: untranslated([source.title, source.licence].filter(Boolean).join(' · ')),
      day: date(readOn),
    }),
  ]
    .filter(Boolean)
    .join(' ');
}
