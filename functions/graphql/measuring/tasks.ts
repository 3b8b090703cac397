import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { EvidenceInputs } from '../../../domain/assessment/evidence/evidence-inputs.ts';
import type { EvidencePack } from '../../../domain/assessment/evidence/evidence-pack.ts';
import { type MeasureAreas, measureAreas } from '../../../domain/assessment/evidence/ground.ts';
import { makeEvidencePack } from '../../../domain/assessment/evidence/make-evidence-pack.ts';
import type { SchemeOption } from '../../../domain/assessment/model/scheme-option.ts';
import { compareOptions } from '../../../domain/assessment/options/compare-options.ts';
import type { OptionsInput } from '../../../domain/assessment/options/measured-site.ts';
import type { OptionComparison } from '../../../domain/assessment/options/option-comparison.ts';
import { readSite, type SiteInput, type SitePlaces } from '../../../domain/assessment/site/read-site.ts';
import type { Site } from '../../../domain/assessment/site/site.ts';
import { type SiteFileInput, siteOfFile } from '../../../domain/assessment/site-file/site-of-file.ts';
import {
  type ReopeningInput,
  type ReopeningTrigger,
  reopeningTriggers,
} from '../../../domain/assessment/workflow/reopening-triggers.ts';
import type { ClassificationRun } from '../../../domain/cohesion-label/classification/classification.ts';
import type { Position } from '../../../domain/geography/position.ts';
import { createWardIndex } from '../../../domain/geography/ward-index.ts';

/** A site to be read, with what of the borough that takes: plain data, as everything that goes to the worker. */
export interface SiteToRead extends Omit<SitePlaces, 'centroidOf' | 'whyNoCentroid'> {
  readonly input: SiteInput & { readonly file?: SiteFileInput | null };
  readonly field: string;
  /** Centroid of the postcode that the input names, where it is held. */
  readonly centroid?: Position | undefined;
  /** Why it is not, in words. */
  readonly whyNoCentroid?: string | undefined;
}

/** Options to be compared; the ward of a venue is found by the areas' lines. */
export interface OptionsToCompare {
  readonly options: readonly SchemeOption[];
  readonly input: Omit<OptionsInput, 'venueWard'>;
  readonly published: ClassificationRun;
}

/** Sites whose ground is kept: a few hundred small areas each. */
const groundsKept = 50;
const grounds = new LRUCache<string, ReturnType<MeasureAreas>>({ max: groundsKept });

/** The ground around a site, measured once: packs of one site follow each other, and options share theirs. */
const measureOnce: MeasureAreas = (inputs, site) => {
  const { populationAreas, radiiMetres } = inputs;
  const key = createHash('sha256')
    .update(JSON.stringify([site.coordinates, radiiMetres, populationAreas]))
    .digest('hex');
  const known = grounds.get(key);
  if (known) return known;
  const measured = measureAreas(inputs, site);
  grounds.set(key, measured);
  return measured;
};

/**
 * What takes long enough to hold up everybody else where it is done on the thread that answers: measuring the ground of
 * a site. Each takes plain data and gives plain data.
 */
export const measuringTasks = {
  readSite: async ({ input, borough, wards, centroid, whyNoCentroid, field }: SiteToRead): Promise<Site> => {
    const { file, ...otherwise } = input;
    if (file) return siteOfFile(file, borough, `${field}.file`);
    const places = { borough, wards, centroidOf: () => centroid, whyNoCentroid: () => whyNoCentroid };
    return readSite(otherwise, places, field);
  },
  makePack: (inputs: EvidenceInputs): EvidencePack => makeEvidencePack(inputs, measureOnce),
  compareOptions: ({ options, input, published }: OptionsToCompare): OptionComparison | undefined => {
    const index = createWardIndex(input.areas.filter(({ level }) => level === 'WARD'));
    const placed: OptionsInput = {
      ...input,
      venueWard: ({ position }) => position && index.locate(position).area?.code,
    };
    return compareOptions(options, placed, published, measureOnce);
  },
  reopeningTriggers: (input: ReopeningInput): readonly ReopeningTrigger[] => reopeningTriggers(input),
} as const;

export type MeasuringTasks = typeof measuringTasks;
export type TaskName = keyof MeasuringTasks;
export type TaskInput<Name extends TaskName> = Parameters<MeasuringTasks[Name]>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<MeasuringTasks[Name]>>;
