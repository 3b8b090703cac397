import { contentHash } from '../model/content-hash.ts';
import { areasTouched } from './areas-touched.ts';
import { busStopsNear } from './bus-stops-near.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { type EvidenceItem, type ItemContent, roundTo } from './evidence-item.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { firstPackMethod, packRules } from './evidence-rules.ts';
import { gapsInEvidence } from './gaps-in-evidence.ts';
import { type MeasureAreas, measureGround } from './ground.ts';
import { indicatorBaselines } from './indicator-baselines.ts';
import { labelsNear } from './labels-near.ts';
import { nearbyAssessments } from './nearby-assessments.ts';
import { orderedInputs } from './ordered-inputs.ts';
import { peopleTouched } from './people-touched.ts';
import { placesOfWelcomeNear } from './places-of-welcome-near.ts';
import { profileOfCatchment } from './profile-of-catchment.ts';
import { projectsNear } from './projects-near.ts';
import { schemeShares } from './scheme-shares.ts';
import { tensionNear } from './tension-near.ts';
import { venuesNear } from './venues-near.ts';

/**
 * The evidence pack of a site. A pure function of its inputs: the same facts give the same bytes
 * (`canonicalBytes(pack)`), in whatever order they are listed and whenever it is run.
 * Straight lines and areas on EPSG:27700; every value is rounded before it is kept.
 * Source: "Cohesion impact assessment", section 9.
 * @param inputs a checked site; radii ascending, with the catchment's among them.
 * @param measure what measures small areas, where their measures may be known already; see `measureAreas`.
 * @example makeEvidencePack(inputs).items.peopleTouched.values.within[0]?.headline.shown // 'about 1,640'
 */
export function makeEvidencePack(inputs: EvidenceInputs, measure?: MeasureAreas): EvidencePack {
  const ordered = orderedInputs(inputs);
  const ground = measureGround(ordered, measure);
  const { dataVersion, madeAt, packMethod = firstPackMethod } = ordered;
  const { screenMetres, busStops } = packRules[packMethod];
  const item = <Values>(content: ItemContent<Values>): EvidenceItem<Values> => ({
    ...content,
    dataVersion,
    madeAt,
  });
  const profile = profileOfCatchment(ground);
  const venues = venuesNear(ground);
  const projects = projectsNear(ground);
  const indicators = indicatorBaselines(ground);
  const tension = tensionNear(ground);
  const gaps = gapsInEvidence(ground, {
    profile: profile.values,
    venues: venues.values,
    projects: projects.values,
    indicators: indicators.values,
    tension: tension.values,
  });
  const { id, inForce, note } = ordered.edition;
  return {
    packMethod,
    ...(ordered.scheme.assessment === undefined ? {} : { assessment: ordered.scheme.assessment }),
    madeAt,
    asOf: ordered.asOf,
    dataVersion,
    edition: { id, inForce, ...(note === undefined ? {} : { note }) },
    radiiMetres: ordered.radiiMetres,
    catchmentMetres: ordered.catchmentMetres,
    ...(screenMetres === undefined ? {} : { screenMetres }),
    site: { geometry: ordered.scheme.site, areaSquareMetres: roundTo(ground.siteSquareMetres, 1) },
    inputsHash: contentHash(ordered),
    items: {
      areasTouched: item(areasTouched(ground)),
      schemeShares: item(schemeShares(ground)),
      peopleTouched: item(peopleTouched(ground)),
      profile: item(profile),
      venues: item(venues),
      projects: item(projects),
      placesOfWelcome: item(placesOfWelcomeNear(ground)),
      ...(busStops ? { busStops: item(busStopsNear(ground)) } : {}),
      labels: item(labelsNear(ground)),
      indicators: item(indicators),
      tension: item(tension),
      nearbyAssessments: item(nearbyAssessments(ground)),
      gaps: item(gaps),
    },
  };
}
