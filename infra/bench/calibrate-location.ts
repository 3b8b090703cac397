import { assessmentLines } from '../../domain/assessment/scoring/assessment-method.ts';
import { loadedApi } from '../../functions/graphql/testing/loaded-api.ts';
import { calibratedPostcodes, drawn, locationShares } from './location-shares.ts';
import { triggerShares } from './trigger-shares.ts';

/**
 * `node infra/bench/calibrate-location.ts`: how many sites of 25 m meet each trigger of their location alone, over every
 * postcode of August 2014, in about a minute; with a number, over so many of them drawn by a seed. What it prints for all of them
 * stands in `domain/assessment/scoring/location-calibration.ts`.
 */
const loaded = await loadedApi();
const { outputAreas } = loaded.dataset;
const postcodes = calibratedPostcodes(loaded.dataset.postcodes);
const sample = drawn(postcodes, Number(process.argv[2] ?? postcodes.length));
const { sites: all, touchColdSpot, holdMeetingPlace } = await triggerShares(loaded.container().api, sample);
await loaded.stop();
process.stdout.write(
  `${touchColdSpot} of ${all} sites touch a cold spot; ${holdMeetingPlace} have a place to meet inside\n`,
);
for (const { withinMetres, sites, over, median, nineInTen } of locationShares(sample, outputAreas)) {
  const percent = Math.round((1000 * over) / sites) / 10;
  process.stdout.write(
    `${withinMetres} m: ${over} of ${sites} sites (${percent} %) have more than ${assessmentLines.peopleInCatchment} residents; ` +
      `half have ${median} or fewer, nine in ten ${nineInTen}\n`,
  );
}
