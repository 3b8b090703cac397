import { expect, it } from 'vitest';
import { walsallData } from '../../data/import/testing/walsall.ts';
import { estimatesAgree, placesIn } from './estimates-agree.ts';

const { areas, smallAreas, outputAreas } = await walsallData();

it('the two estimates of residents near a site agree closer by Output Area than by small area, at every radius', () => {
  const places = placesIn(areas, 40, 2026);
  const before = estimatesAgree(places, smallAreas);
  for (const [order, now] of estimatesAgree(places, outputAreas).entries()) {
    expect(now.median, `${now.radiusMetres} m`).toBeLessThan(before[order]?.median ?? 0);
    expect(now.showBoth, `${now.radiusMetres} m`).toBeLessThanOrEqual(before[order]?.showBoth ?? 0);
  }
});
