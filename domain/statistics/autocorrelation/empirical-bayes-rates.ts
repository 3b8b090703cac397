import { InvalidInput } from '../../errors/errors.ts';

/**
 * Rates standardised for unequal populations, to be given to Moran or Gi* in place of raw rates: a small ward's rate
 * swings more by chance alone. In the order of the areas, no unit, about 0 where the rate is the overall rate.
 * Source: Assuncao and Reis 1999, as spdep `EBImoran.mc`; Cohesion Map method "Spatial statistics", section 7.
 * @param events counts of 0 or over by area.
 * @param populations people by area, over 0, in the same order.
 * @throws InvalidInput when the lists differ in length or hold anything else, or no event was counted.
 * @example empiricalBayesRates([2, 17], [13_500, 12_500]) // [-0.96, 1.04]
 */
export function empiricalBayesRates(events: readonly number[], populations: readonly number[]): number[] {
  if (events.length !== populations.length) {
    throw new InvalidInput('populations', `There are ${populations.length} for ${events.length} areas.`);
  }
  for (const count of events) {
    if (!Number.isFinite(count) || count < 0) throw new InvalidInput('events', `${count} is not a count.`);
  }
  for (const people of populations) {
    if (!Number.isFinite(people) || people <= 0) {
      throw new InvalidInput('populations', `${people} is not over 0.`);
    }
  }
  const people = populations.reduce((sum, n) => sum + n, 0);
  const overall = events.reduce((sum, y) => sum + y, 0) / people;
  if (!(overall > 0)) throw new InvalidInput('events', 'No event was counted, so there is no rate.');
  const rates = events.map((y, i) => y / (populations[i] ?? 1));
  const spread =
    rates.reduce((sum, rate, i) => sum + (populations[i] ?? 0) * (rate - overall) ** 2, 0) / people;
  const between = spread - overall / (people / populations.length);
  return rates.map((rate, i) => {
    const chance = overall / (populations[i] ?? 1);
    // The estimate of the spread between areas may come out negative; chance alone is then the variance.
    const variance = between + chance < 0 ? chance : between + chance;
    return (rate - overall) / Math.sqrt(variance);
  });
}
