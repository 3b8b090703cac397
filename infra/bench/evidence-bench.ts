import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeEvidencePack } from '../../domain/assessment/evidence/make-evidence-pack.ts';
import { canonicalBytes } from '../../domain/assessment/model/content-hash.ts';
import { classifyAreas } from '../../domain/cohesion-label/classification/classify-areas.ts';
import { fromGrid } from '../../domain/geography/british-grid.ts';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import { measuring } from '../../functions/graphql/measuring/measuring.ts';
import { evidenceInputsOf } from '../../functions/graphql/resolvers/assessment/evidence-inputs-of.ts';
import { siteOfInput } from '../../functions/graphql/resolvers/assessment/site-of-input.ts';
import { classificationInput } from '../../functions/graphql/snapshot/classification-input.ts';
import { DataSnapshot } from '../../functions/graphql/snapshot/data-snapshot.ts';
import { type LoadedApi, testDay } from '../../functions/graphql/testing/loaded-api.ts';
import { median, milliseconds, round } from './measures.ts';

/**
 * What an evidence pack costs, on the real data: a made-up site of 200 by 200 metres in Darlaston. Times stand beside
 * one run of the cold spot method over all wards, which the same machine does in the same run.
 */
const site = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-2.034, 52.569],
      [-2.031, 52.569],
      [-2.031, 52.5708],
      [-2.034, 52.5708],
      [-2.034, 52.569],
    ],
  ],
};

/** @param corners of the jagged site that is measured last; the default is nearly the most that a site may have */
export async function measureEvidence(
  loaded: Pick<LoadedApi, 'stored' | 'dataset'>,
  runs: number,
  corners = 1_990,
): Promise<Readonly<Record<string, number>>> {
  const snapshot = new DataSnapshot(loaded.stored(loaded.dataset.version));
  const asOf = legalDayOf(testDay);
  const question = { scheme: { site }, asOf, madeAt: testDay.toISOString(), otherAssessments: [] };
  const gather = () => evidenceInputsOf(snapshot, question);
  const gatheredCold = await milliseconds(gather);
  const [inputs, run] = await Promise.all([gather(), classificationInput(snapshot, 'WARD', asOf)]);
  const times = { gather: [] as number[], make: [] as number[], classify: [] as number[] };
  for (let each = 0; each < runs; each += 1) {
    times.gather.push(await milliseconds(gather));
    times.make.push(await milliseconds(() => makeEvidencePack(inputs)));
    times.classify.push(await milliseconds(() => classifyAreas(run)));
  }
  const jagged = await measureJagged(snapshot, corners);
  return {
    'gathering ms, first': round(gatheredCold),
    'gathering ms': round(median(times.gather)),
    'making ms': round(median(times.make)),
    'making / one run of the method': round(median(times.make) / median(times.classify)),
    'KB of inputs': round(canonicalBytes(inputs).length / 1000),
    'KB of the pack': round(canonicalBytes(makeEvidencePack(inputs)).length / 1000),
    ...jagged,
  };
}

function star(corners: number) {
  const ring = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = at % 2 ? 600 : 1_500;
    const { lon, lat } = fromGrid({
      easting: 401_000 + radius * Math.cos(angle),
      northing: 299_000 + radius * Math.sin(angle),
    });
    return [lon, lat];
  });
  return { type: 'Polygon' as const, coordinates: [[...ring, ring[0] ?? []]] };
}

/** Reading such a site and making its pack on the thread that measures, and how long the other one was held up meanwhile. */
async function measureJagged(snapshot: DataSnapshot, corners: number) {
  const asOf = legalDayOf(testDay);
  await siteOfInput(snapshot, { drawn: site }, 'site', 'OFFICERS');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let geometry: Awaited<ReturnType<typeof siteOfInput>>['geometry'] | undefined;
  const reading = await milliseconds(async () => {
    ({ geometry } = await siteOfInput(snapshot, { drawn: star(corners) }, 'site', 'OFFICERS'));
  });
  const readingDelay = delay.max / 1e6;
  if (!geometry) throw new Error('The site was not read.');
  const scheme = { site: geometry };
  const question = { scheme, asOf, madeAt: testDay.toISOString(), otherAssessments: [] };
  const inputs = await evidenceInputsOf(snapshot, question);
  delay.reset();
  const making = await milliseconds(() => measuring.run('makePack', inputs, corners + 1));
  const makingDelay = delay.max / 1e6;
  const again = await milliseconds(() => measuring.run('makePack', inputs, corners + 1));
  delay.disable();
  return {
    [`star of ${corners.toLocaleString('en-GB')} corners: reading ms`]: round(reading),
    'event loop held up meanwhile, at most ms': round(readingDelay),
    'star: making its pack ms': round(making),
    'event loop held up meanwhile, at most ms ': round(makingDelay),
    'star: making it again ms': round(again),
  };
}
