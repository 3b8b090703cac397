import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packMethod } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { fromGrid } from '../../../../domain/geography/british-grid.ts';
import { bufferOf, circleAround } from '../../../../domain/geography/grid-buffer.ts';
import {
  differenceOf,
  intersectionOf,
  overlapSquareMetres,
  partWithin,
  unionOf,
} from '../../../../domain/geography/grid-overlay.ts';
import { gridShape } from '../../../../domain/geography/grid-shape.ts';
import { shapeFault } from '../../../../domain/geography/grid-validity.ts';
import { measuring } from '../../measuring/measuring.ts';
import { ask } from '../../testing/ask-api.ts';
import { changed, darlastonFacts, freshKey } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

/**
 * On the thread that answers the library that measures does nothing but fail. Each thread has modules of its own: the
 * worker's are not touched by it.
 */
const heavy = (): never => {
  throw new Error('Ground was measured on the thread that answers.');
};

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
  vi.spyOn(BufferOp, 'bufferOp').mockImplementation(heavy);
  vi.spyOn(IsValidOp.prototype, 'isValid').mockImplementation(heavy);
  vi.spyOn(OverlayOp, 'intersection').mockImplementation(heavy);
  vi.spyOn(OverlayOp, 'difference').mockImplementation(heavy);
  vi.spyOn(UnaryUnionOp, 'union').mockImplementation(heavy);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await office.stop();
});

it('whatever measures ground fails on the thread that answers', () => {
  const square = gridShape([
    [
      [
        [0, 0],
        [200, 0],
        [200, 200],
        [0, 200],
        [0, 0],
      ],
    ],
  ]);
  const place = { easting: 100, northing: 100 };
  for (const measured of [
    () => circleAround(place, 500),
    () => bufferOf(square, 500),
    () => shapeFault(square),
    () => intersectionOf(square, square),
    () => differenceOf(square, square),
    () => unionOf([square]),
    () => overlapSquareMetres(square, square),
    () => partWithin(square, square),
  ]) {
    expect(measured).toThrow('thread that answers');
  }
});

/** A star of so many corners around a place in the middle of the borough. What is made of a smaller one is less: fewer places are near. */
function star(corners: number, inner = 600, outer = 1_500) {
  const ring = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = at % 2 ? inner : outer;
    const { lon, lat } = fromGrid({
      easting: 401_000 + radius * Math.cos(angle),
      northing: 299_000 + radius * Math.sin(angle),
    });
    return [Math.round(lon * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7];
  });
  return { drawn: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } };
}

const readings = (count: number) =>
  `query Q($site: SiteInput!) { ${Array.from({ length: count }, (_, n) => `a${n}: readSite(site: $site) { areaSquareMetres }`).join(' ')} }`;

describe('a site of nearly two thousand corners', () => {
  it('is read off the thread that answers', async () => {
    const { data, errors } = await office.as<{ a0: { areaSquareMetres: number } }>('public', readings(1), {
      site: star(1_990),
    });
    expect(errors).toEqual([]);
    expect(data.a0.areaSquareMetres / 10_000).toBeCloseTo(282.7, 0);
  });

  it('may not be asked for nine times in one request: the refusal says why and what to do', async () => {
    const { errors } = await office.as('public', readings(9), { site: star(1_990) });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(errors[0]?.message).toContain('Its sites have 17,919 corners');
    expect(errors[0]?.message).toContain('one in each request');
  });

  it('costs as much where its corners are written as text', async () => {
    const { errors } = await office.as('public', readings(9), {
      site: { geojson: JSON.stringify(star(1_990).drawn) },
    });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('has its evidence made, read back, made again and compared off that thread', async () => {
    const draft = await changed(office, 'amina', 'createAssessment', {
      idempotencyKey: freshKey(),
      facts: darlastonFacts,
      site: star(1_990, 160, 400),
    });
    const made = await changed(office, 'amina', 'makeEvidence', {
      id: draft.id,
      expectedRevision: draft.revision,
    });
    const { data, errors } = await office.as<{
      assessment: { evidence: { verified: boolean; methodVersion: string }[] };
    }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { evidence { verified methodVersion underTodaysData { sentence } } reopeningReasons } }',
      { id: made.id },
    );
    expect(errors).toEqual([]);
    expect(data.assessment.evidence).toMatchObject([{ verified: true, methodVersion: packMethod }]);
  });

  it('is one of the options of a scheme', async () => {
    const draft = await changed(office, 'amina', 'createAssessment', {
      idempotencyKey: freshKey(),
      facts: darlastonFacts,
      site: star(40),
    });
    const options = [
      { id: 'a', name: 'Made-up: the large one', site: star(1_500, 160, 400), closes: [], opens: [] },
      { id: 'b', name: 'Made-up: the small one', site: star(40, 900), closes: [], opens: [] },
    ];
    await changed(office, 'amina', 'changeAssessment', {
      id: draft.id,
      expectedRevision: draft.revision,
      options,
    });
    const { data, errors } = await office.as<{ assessment: { options: { options: unknown[] } } }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { options { options { name measures { code } } } } }',
      { id: draft.id },
    );
    expect(errors).toEqual([]);
    expect(data.assessment.options.options).toHaveLength(3);
  });
});

it('the same site is read once, however often and by whomever it is given', async () => {
  const run = vi.spyOn(measuring, 'run');
  const { api } = office.loaded.container();
  const [site, other] = [star(60), star(60, 700)];
  await ask(api, readings(5), { site });
  await ask(api, readings(1), { site });
  expect(run).toHaveBeenCalledTimes(1);
  await ask(api, readings(1), { site: other });
  expect(run).toHaveBeenCalledTimes(2);
});
