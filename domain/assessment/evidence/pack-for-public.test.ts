import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import { canonicalText } from '../model/content-hash.ts';
import type { TensionInput } from './evidence-inputs.ts';
import { packMethod } from './evidence-rules.ts';
import { level1FactsOf } from './level1-facts.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { packForPublic } from './pack-for-public.ts';
import { workedInputs } from './testing/worked-scheme.ts';

const raised: TensionInput = {
  status: 'HELD',
  bands: [{ locality: 'west' as AreaCode, band: 'RAISED', asOf: workedInputs().asOf }],
};
const pack = makeEvidencePack(workedInputs({ tension: raised }));

describe('what the public reads of a pack', () => {
  it('has no band of tension, and the same bytes whatever the band is', () => {
    expect(pack.items.tension.values.status).toBe('HELD');
    expect(packForPublic(pack).items.tension.values).toEqual({ status: 'WITHHELD' });
    const calm = makeEvidencePack(workedInputs());
    const shown = (one: typeof pack) => canonicalText(packForPublic(one));
    expect(shown(pack)).toBe(shown(calm));
  });

  it('has nothing of an assessment that is not published, also not in the sums', () => {
    const shown = packForPublic(pack);
    expect(canonicalText(pack)).toContain('Canary Hall');
    expect(canonicalText(shown)).not.toContain('Canary Hall');
    const { assessments, together } = shown.items.nearbyAssessments.values;
    expect(assessments.map(({ id }) => id)).toEqual(['a1']);
    expect(together).toMatchObject({ schemes: 2, takesPlaceAs: 2, homesNotSaid: 0 });
  });
});

describe('what level 1 reads of a pack', () => {
  it('is the cold spots touched, the larger count of people, and the places at risk', () => {
    expect(level1FactsOf(makeEvidencePack(workedInputs()))).toEqual({
      coldSpotsTouched: [{ code: 'E05000001', name: 'Westward', label: 'Cold spot (building)' }],
      tension: 'NOT_KNOWN',
      peopleInCatchment: 850,
      catchmentMetres: 800,
      meetingPlacesAtRisk: [{ id: 'library', name: 'Venue library' }],
      takesPlaceAs: 3,
    });
  });

  // The small areas whose centre lies within 400 m hold 300; of those by ground none more.
  it('is the people within 400 m since the second version of the rules, whatever else is told of the catchment', () => {
    const now = makeEvidencePack(workedInputs({ packMethod }));
    expect([now.packMethod, now.catchmentMetres, now.screenMetres]).toEqual([packMethod, 800, 400]);
    expect(level1FactsOf(now)).toMatchObject({ peopleInCatchment: 300, catchmentMetres: 400 });
    expect(level1FactsOf(packForPublic(now))).toMatchObject({ peopleInCatchment: 300, catchmentMetres: 400 });
    const { profile, areasTouched } = makeEvidencePack(workedInputs()).items;
    expect([now.items.profile, now.items.areasTouched]).toEqual([profile, areasTouched]);
  });

  it('is raised tension only where a band says so', () => {
    expect(level1FactsOf(pack).tension).toBe('RAISED');
    expect(level1FactsOf(packForPublic(pack)).tension).toBe('NOT_KNOWN');
  });
});
