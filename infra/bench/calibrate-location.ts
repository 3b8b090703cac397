import { assessmentLines } from '../../domain/assessment/scoring/assessment-method.ts';
import { loadedApi } from '../../functions/graphql/testing/loaded-api.ts';
import { drawn, locationShares } from './location-shares.ts';

/**
 * `node infra/bench/calibrate-location.ts`: how many sites of 25 m would go to level 2 by their location alone, over every
 * postcode held, in about a minute; with a number, over so many of them drawn by a seed. What it prints for all of them
 * stands in `domain/assessment/scoring/location-calibration.ts`.
 */
const loaded = await loadedApi();
const { postcodes, outputAreas } = loaded.dataset;
await loaded.stop();
const sample = drawn(postcodes, Number(process.argv[2] ?? postcodes.length));
for (const { withinMetres, sites, over, median, nineInTen } of locationShares(sample, outputAreas)) {
  const percent = Math.round((1000 * over) / sites) / 10;
  process.stdout.write(
    `${withinMetres} m: ${over} of ${sites} sites (${percent} %) have more than ${assessmentLines.peopleInCatchment} residents; ` +
      `half have ${median} or fewer, nine in ten ${nineInTen}\n`,
  );
}
