import { pointToPolygonDistance, polygon } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePack } from '../../../../domain/assessment/evidence/evidence-pack.ts';
import { makeEvidencePack } from '../../../../domain/assessment/evidence/make-evidence-pack.ts';
import { canonicalBytes, canonicalText } from '../../../../domain/assessment/model/content-hash.ts';
import { toldAll } from '../../../../domain/messages/testing/told-all.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { Venue } from '../../../../domain/records/venue.ts';
import { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { type LoadedApi, loadedApi, testDay } from '../../testing/loaded-api.ts';
import { evidenceInputsOf } from './evidence-inputs-of.ts';

/** A square of about 200 m in the middle of Darlaston; no real scheme. */
const corner = { lon: -2.0315, lat: 52.5715 };
const site = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [corner.lon, corner.lat],
      [corner.lon + 0.003, corner.lat],
      [corner.lon + 0.003, corner.lat + 0.0018],
      [corner.lon, corner.lat + 0.0018],
      [corner.lon, corner.lat],
    ],
  ],
};

const canary: Venue = {
  id: 'canary-house',
  name: 'Canary House',
  kind: 'community-centre',
  placeOfWelcome: true,
  precision: 'BUILDING',
  position: { lon: corner.lon + 0.001, lat: corner.lat + 0.001 },
  statusHistory: [],
  source: { title: 'Made up for tests' },
  restricted: true,
};

describe('the evidence of a made-up scheme in Darlaston on the data held', () => {
  let loaded: LoadedApi;
  let snapshot: DataSnapshot;
  let pack: EvidencePack;
  const ask = (asked = site) =>
    evidenceInputsOf(snapshot, {
      scheme: { site: asked },
      asOf: legalDayOf(testDay),
      madeAt: testDay.toISOString(),
      otherAssessments: [],
    });

  beforeAll(async () => {
    loaded = await loadedApi((dataset) => ({ ...dataset, venues: [...dataset.venues, canary] }));
    snapshot = new DataSnapshot(loaded.stored(loaded.dataset.version));
    pack = makeEvidencePack(await ask());
  });
  afterAll(() => loaded.stop());

  it('lies in a ward of the west, on the edition that has lines, which is said', () => {
    expect(pack.items.areasTouched.values.wards.map(({ name }) => name)).toEqual([
      'Bentley and Darlaston North',
    ]);
    expect(pack.items.areasTouched.values.localities.map(({ code }) => code)).toEqual(['west']);
    expect(pack.edition.inForce).toBe(false);
    expect(pack.edition.note).toMatch(/boundaries of the wards from 7 May 2026/);
  });

  it('counts the residents that another measure of distance counts, on the sphere', () => {
    const shape = polygon(site.coordinates);
    for (const { radiusMetres, headline, areas } of pack.items.peopleTouched.values.within) {
      const near = loaded.dataset.populationPoints.filter(({ position: { lon, lat } }) => {
        const metres = pointToPolygonDistance([lon, lat], shape, { units: 'meters', method: 'geodesic' });
        return metres <= radiusMetres;
      });
      expect(near.length).toBeGreaterThan(0);
      expect(areas).toBe(near.length);
      const residents = near.reduce((sum, point) => sum + point.residents, 0);
      expect(headline.residents).toBe(Math.round(residents / 10) * 10);
    }
  });

  it('has who lives near by Output Area, or from small areas where a table is held no closer, each table with locality and borough beside it', () => {
    const { tables, notHeld } = pack.items.profile.values;
    expect(tables.map(({ id, method }) => [id, method])).toEqual([
      ['ETHNIC_GROUP_5', 'SMALL_AREAS_BY_CENTRE'],
      ['RELIGION', 'FROM_SMALL_AREAS'],
      ['TENURE', 'FROM_SMALL_AREAS'],
      ['DISABILITY', 'SMALL_AREAS_BY_CENTRE'],
    ]);
    for (const { comparators } of tables) {
      expect(comparators.map(({ code }) => code)).toEqual(['west', 'E08000030']);
    }
    expect(notHeld).toEqual(['age bands']);
  });

  it('has the places to meet of the public register near it, and nothing of a restricted one', () => {
    expect(pack.items.venues.values.venues.map(({ name }) => name)).toContain('Darlaston Community Library');
    expect(canonicalText(pack)).not.toContain('Canary House');
  });

  it('counts the bus stops that another measure of distance counts, on the sphere, and dates their list', () => {
    const shape = polygon(site.coordinates);
    const near = loaded.dataset.stops.filter(
      ({ position: { lon, lat } }) =>
        pointToPolygonDistance([lon, lat], shape, { units: 'meters', method: 'geodesic' }) <= 400,
    );
    expect(near.length).toBeGreaterThan(0);
    expect(pack.items.busStops?.values).toMatchObject({
      status: 'HELD',
      count: near.length,
      atLeast: false,
      list: { date: '2026-07-24' },
    });
    expect(pack.items.busStops?.licences.join(' ')).toMatch(/Open Government Licence.*NaPTAN/);
  });

  // Of all 169 small areas of the borough, read by themselves, 42 are in the most deprived tenth and the mean score is 30.67.
  it('has what the borough comes to beside each figure of a ward on deprivation', () => {
    const beside = pack.items.indicators.values.baselines
      .filter(({ level }) => level === 'WARD')
      .map(({ indicator, borough }) => [indicator, borough?.value, borough?.fromWards]);
    expect(beside).toEqual([
      ['imd-2025-ward-mean-score', 30.67, true],
      ['imd-2025-ward-most-deprived-tenth-share', 24.9, true],
      ['imd-2025-ward-most-deprived-tenth', 42, true],
      ['imd-2025-ward-small-areas', 169, true],
    ]);
  });

  it('names the run of the labels by method, data and day', async () => {
    const { run, wards } = pack.items.labels.values;
    expect(run.id).toBe(`cc-1.1.0 ${loaded.dataset.version} 2026-11-22`);
    const published = await snapshot.classification('WARD', run.asOf);
    for (const { code, label } of wards) {
      const found = published.areas.find(({ area }) => area.code === code);
      expect(label?.label).toBe(toldAll(found?.label));
    }
  });

  it('gives figures of the borough as such, and none of the programme', () => {
    const { baselines, boroughOnly } = pack.items.indicators.values;
    expect(boroughOnly).toBeGreaterThan(0);
    expect(
      baselines.filter(({ level }) => level === 'WARD').every(({ area }) => area.code === 'E05001303'),
    ).toBe(true);
    expect(baselines.map(({ indicator }) => indicator)).not.toContain('pledge-individuals');
  });

  it('freezes inputs that fit in one stored item, and makes the same pack again from them', async () => {
    const inputs = await ask();
    expect(canonicalBytes(inputs).length).toBeLessThan(300_000);
    const again = makeEvidencePack(JSON.parse(canonicalText(inputs)));
    expect(canonicalText(again)).toBe(canonicalText(pack));
  });
});
