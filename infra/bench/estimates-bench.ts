import { loadedApi } from '../../functions/graphql/testing/loaded-api.ts';
import { estimatesAgree, placesIn } from './estimates-agree.ts';

/**
 * `node infra/bench/estimates-bench.ts`: how closely the two estimates of residents near a site agree over 400 places drawn
 * by a seed, by small area (LSOA) and by Output Area; with a number, over so many. What it prints stands in decision 0051.
 */
const loaded = await loadedApi();
const { areas, smallAreas, outputAreas } = loaded.dataset;
await loaded.stop();
const places = placesIn(areas, Number(process.argv[2] ?? 400), 2026);
for (const [by, held] of [
  ['small area', smallAreas],
  ['Output Area', outputAreas],
] as const) {
  for (const { radiusMetres, median, nineInTen, showBoth, noCentre } of estimatesAgree(places, held)) {
    process.stdout.write(
      `by ${by}, ${radiusMetres} m: half of ${places.length} sites differ by ${median} residents or fewer, nine in ten by ${nineInTen}; ` +
        `${showBoth} % by more than a fifth of the headline; ${noCentre} % have no centre near\n`,
    );
  }
}
