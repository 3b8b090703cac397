import type { NamedThing } from './evidence-inputs.ts';
import type { EvidencePack } from './evidence-pack.ts';

/** What the triggers of level 1 read of a pack. Source: "Cohesion impact assessment", section 5, level 1 logic. */
export interface Level1Facts {
  /** Wards touched that are cold spots, with their labels. */
  readonly coldSpotsTouched: readonly {
    readonly code: string;
    readonly name: string;
    readonly label: string;
  }[];
  /** Localities touched at raised or high tension; not known where no bands are held. */
  readonly tension: 'NOT_KNOWN' | 'NOT_RAISED' | 'RAISED';
  /** The larger of the two estimates, to the nearest ten; 0 stands for fewer than 100. */
  readonly peopleInCatchment: number;
  /** Distance from the site within which they were counted, by the rules that made the pack. */
  readonly catchmentMetres: number;
  /** Places to meet inside the site that are not known to be closed, by id. */
  readonly meetingPlacesAtRisk: readonly NamedThing[];
  /** Which scheme near here this is among those that take a meeting place; undefined where it takes none. */
  readonly takesPlaceAs?: number;
}

/**
 * The facts of a pack that the screen needs. Of two estimates of residents the larger counts, so that a coarse map
 * of small areas never keeps a trigger from being met. Wards of the catchment that the site does not touch are not
 * counted as touched. People are counted within the distance of the rules that made the pack: 800 m by the first, 400 m
 * since.
 * @example level1FactsOf(pack).coldSpotsTouched.length > 0
 */
export function level1FactsOf({
  items,
  screenMetres,
  catchmentMetres: catchment,
}: Pick<EvidencePack, 'items' | 'screenMetres' | 'catchmentMetres'>): Level1Facts {
  const catchmentMetres = screenMetres ?? catchment;
  const within = items.peopleTouched.values.within.find(
    ({ radiusMetres }) => radiusMetres === catchmentMetres,
  );
  const { takesPlaceAs } = items.nearbyAssessments.values.together;
  return {
    coldSpotsTouched: items.labels.values.wards.flatMap(({ code, name, touched, label }) =>
      touched && label?.coldSpot ? [{ code, name, label: label.label }] : [],
    ),
    tension: tensionOf(items.tension.values),
    peopleInCatchment: Math.max(within?.headline.residents ?? 0, within?.areaWeighted?.residents ?? 0),
    catchmentMetres,
    meetingPlacesAtRisk: items.venues.values.venues
      .filter(({ atRisk }) => atRisk)
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...(takesPlaceAs === undefined ? {} : { takesPlaceAs }),
  };
}

function tensionOf(tension: EvidencePack['items']['tension']['values']): Level1Facts['tension'] {
  if (tension.status !== 'HELD' || tension.bands.length === 0) return 'NOT_KNOWN';
  return tension.bands.some(({ band }) => band !== 'LOW') ? 'RAISED' : 'NOT_RAISED';
}
