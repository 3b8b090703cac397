import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import { t } from '../../../i18n/officers.ts';
import { ground } from '../site/ground.ts';
import { Sketch, type SketchPlace } from '../site/sketch.tsx';
import { sketchPlace, venuesAround } from '../site/venues-inside.ts';
import { ringsAround } from './rings.ts';

/** The site, the three lines around it, and the places to meet within the widest. */
export function EvidenceMap({ site }: { readonly site: Boundary }) {
  const lines = ground().value;
  const rings = useMemo(() => ringsAround(site), [site]);
  const places = useSignal<readonly SketchPlace[]>([]);
  useEffect(() => {
    const widest = rings.at(-1)?.boundary;
    if (!widest) return;
    venuesAround(widest).then(
      ({ venues }) => {
        places.value = venues.filter(({ meetingPlace }) => meetingPlace).map(sketchPlace);
      },
      () => undefined,
    );
  }, [rings, places]);
  if (lines.status !== 'ready') return null;
  return (
    <figure>
      <Sketch
        ground={lines.value}
        label={t('officers.evidence.mapLabel')}
        site={site}
        rings={rings}
        places={places.value}
      />
      <figcaption class="dim">{t('officers.evidence.mapNote')}</figcaption>
    </figure>
  );
}
