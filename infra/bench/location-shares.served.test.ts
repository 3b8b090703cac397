import { expect, it } from 'vitest';
import { walsallData } from '../../data/import/testing/walsall.ts';
import { locationCalibration } from '../../domain/assessment/scoring/location-calibration.ts';
import { calibratedPostcodes, drawn, locationShares } from './location-shares.ts';

const { postcodes: held, outputAreas } = await walsallData();
const postcodes = calibratedPostcodes(held);

it('the shares told of the trigger by location are those of the postcodes it was measured at', () => {
  expect(locationCalibration.sites).toBe(postcodes.length);
  const found = locationShares(drawn(postcodes, 120), outputAreas);
  for (const [order, { withinMetres, sites, over }] of found.entries()) {
    const told = (locationCalibration.shares[order]?.percent ?? 0) / 100;
    // Three times the error of a sample of this size, drawn from so many.
    const error = Math.sqrt((told * (1 - told)) / sites);
    expect(Math.abs(over / sites - told), `${withinMetres} m`).toBeLessThan(3 * error);
  }
});
