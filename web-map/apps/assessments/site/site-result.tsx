import { useMemo } from 'preact/hooks';
import { load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import type { SiteGround } from './ground.ts';
import { areaWords, wholeAreaWords } from './say-measures.ts';
import { type UsableSite, wardShares } from './site-reading.ts';
import { Sketch } from './sketch.tsx';
import { sketchPlace, venuesAround, venuesInside } from './venues-inside.ts';

const percent = (share: number): string =>
  `${share > 0 && share < 0.01 ? 'under 1' : Math.round(share * 100)} %`;

interface Props {
  readonly site: UsableSite;
  readonly ground: SiteGround;
  /** Whether it has just come about, which is told. */
  readonly isNew?: boolean;
}

/** A usable site: its area, its wards, what stands on it, and a picture. */
export function SiteResult({ site, ground, isNew = false }: Props) {
  const around = useMemo(() => load(() => venuesAround(site.geometry)), [site]);
  const { wards, outside } = wardShares(site, ground);
  const touched = wards.filter(({ sliver }) => !sliver);
  const found = around.value.status === 'ready' ? around.value.value : undefined;
  const inside = found ? venuesInside(site.geometry, found) : [];
  const wardWords = touched.map(({ name, share }) =>
    t('officers.site.wardShare', { name, percent: percent(share) }),
  );
  return (
    <section class="site-result" aria-labelledby="site-result-title">
      <h2 id="site-result-title">{t('officers.site.resultTitle')}</h2>
      {isNew && (
        <ToldNow
          class="only-heard"
          words={t('officers.site.outcomeHeard', {
            area: areaWords(site.areaSquareMetres),
            wards: wardWords.join('; '),
          })}
        />
      )}
      <dl class="facts">
        <dt>{t('officers.site.area')}</dt>
        <dd>{wholeAreaWords(site.areaSquareMetres)}</dd>
        <dt>{t('officers.site.wardsTouched')}</dt>
        <dd>
          <ul class="plain">
            {wardWords.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {wards
              .filter(({ sliver }) => sliver)
              .map(({ code, name }) => (
                <li key={code} class="dim">
                  {t('officers.site.wardSliver', { name })}
                </li>
              ))}
          </ul>
        </dd>
        {outside > 0.001 && (
          <>
            <dt>{t('officers.site.outside')}</dt>
            <dd>{t('officers.site.outsideNote', { percent: percent(outside) })}</dd>
          </>
        )}
        <dt>{t('officers.site.venuesInside')}</dt>
        <dd>
          {around.value.status === 'failed' && t('officers.site.venuesFailed')}
          {found && inside.length === 0 && t('officers.site.venuesNone')}
          <ul class="plain">
            {inside.map(({ id, name, meetingPlace }) => (
              <li key={id}>{meetingPlace ? t('officers.site.venueAtRisk', { name }) : name}</li>
            ))}
          </ul>
          {found && found.totalCount > found.venues.length && (
            <p class="dim">{t('officers.site.venuesMore', { count: found.totalCount })}</p>
          )}
        </dd>
      </dl>
      <Sketch
        ground={ground}
        label={t('officers.site.sketch')}
        site={site.geometry}
        places={found?.venues.map(sketchPlace) ?? []}
      />
    </section>
  );
}
