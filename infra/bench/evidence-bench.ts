import { makeEvidencePack } from '../../domain/assessment/evidence/make-evidence-pack.ts';
import { canonicalBytes } from '../../domain/assessment/record/content-hash.ts';
import { classifyAreas } from '../../domain/classification/classify-areas.ts';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import { classificationInput } from '../../functions/graphql/classification-input.ts';
import { evidenceInputsOf } from '../../functions/graphql/evidence-inputs-of.ts';
import { HeldData } from '../../functions/graphql/held-data.ts';
import { loadedApi, testDay } from '../../functions/graphql/testing/loaded-api.ts';
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

export async function measureEvidence(runs: number): Promise<Readonly<Record<string, number>>> {
  const loaded = await loadedApi();
  const held = new HeldData(loaded.stored(loaded.dataset.version));
  const asOf = legalDayOf(testDay);
  const question = { scheme: { site }, asOf, madeAt: testDay.toISOString(), otherAssessments: [] };
  const gather = () => evidenceInputsOf(held, question);
  const gatheredCold = await milliseconds(gather);
  const [inputs, run] = await Promise.all([gather(), classificationInput(held, 'WARD', asOf)]);
  const times = { gather: [] as number[], make: [] as number[], classify: [] as number[] };
  for (let each = 0; each < runs; each += 1) {
    times.gather.push(await milliseconds(gather));
    times.make.push(await milliseconds(() => makeEvidencePack(inputs)));
    times.classify.push(await milliseconds(() => classifyAreas(run)));
  }
  await loaded.stop();
  return {
    'gathering ms, first': round(gatheredCold),
    'gathering ms': round(median(times.gather)),
    'making ms': round(median(times.make)),
    'making / one run of the method': round(median(times.make) / median(times.classify)),
    'KB of inputs': round(canonicalBytes(inputs).length / 1000),
    'KB of the pack': round(canonicalBytes(makeEvidencePack(inputs)).length / 1000),
  };
}
