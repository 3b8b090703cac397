import { type AnyMessage, message } from '../../messages/message.ts';
import { walks } from '../../method/distances.ts';

interface SharePast {
  readonly withinMetres: number;
  readonly percent: number;
}

/** How many sites the trigger by location would send to level 2, and how that was found. */
export interface LocationCalibration {
  readonly sites: number;
  readonly siteRadiusMetres: number;
  /** Per cent of the sites with more residents than the line within a distance, to a tenth. */
  readonly shares: readonly [near: SharePast, far: SharePast];
}

/**
 * A line that nearly every site passes says nothing. Measured with 25 m around the centroid of each of the 5,507 postcodes
 * of August 2014, by Output Area, by `infra/bench/calibrate-location.ts`.
 * Source: "Cohesion impact assessment", section 5, level 1 logic (400 m, and why not 800).
 */
export const locationCalibration: LocationCalibration = {
  sites: 5_507,
  siteRadiusMetres: 25,
  shares: [
    { withinMetres: walks.short, percent: 1.9 },
    { withinMetres: walks.usual, percent: 81 },
  ],
};

/**
 * The calibration as it is told beside the trigger.
 * @example calibrationBasis() // told: 'Of 5,507 sites of 25 m ... 1.9 % have more within 400 m and 81 % within 800 m.'
 */
export function calibrationBasis(): AnyMessage {
  const { sites, siteRadiusMetres, shares } = locationCalibration;
  const [near, far] = shares;
  return message('trigger.calibration', {
    sites,
    radius: siteRadiusMetres,
    near: near.percent,
    nearMetres: near.withinMetres,
    far: far.percent,
    farMetres: far.withinMetres,
  });
}
