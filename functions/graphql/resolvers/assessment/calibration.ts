import {
  calibration,
  calibrationByKind,
  fewestForShare,
} from '../../../../domain/assessment/calibration/calibration.ts';
import {
  type PublishedPrediction as Published,
  publishedPredictions,
} from '../../../../domain/assessment/calibration/published-predictions.ts';
import {
  type PublicEntry,
  publicEntry,
  registerEntry,
} from '../../../../domain/assessment/register/register-entry.ts';
import { assessmentMethod } from '../../../../domain/assessment/scoring/assessment-method.ts';
import type {
  CalibrationResolvers,
  CalibrationRunResolvers,
  PublishedPredictionResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { type OrderedList, pageOf, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';

type Context = RequestContext;

/** What was published alone, whoever asks: what is being written is no expectation yet. */
const run: NonNullable<QueryResolvers<Context>['calibration']> = async (_, __, context) => {
  const { basis, records, today } = context;
  basis.method(assessmentMethod);
  const entries = await records.revisions.published();
  const whole = await Promise.all(entries.map((entry) => withPredictions(entry, records)));
  return publishedPredictions(whole, today);
};
export const calibrationQueries = { calibration: run };

/** An entry that a release without calibration wrote gets its expectations from its record, until it is written anew. */
async function withPredictions(entry: PublicEntry, { revisions }: Context['records']): Promise<PublicEntry> {
  if (entry.published.predictions) return entry;
  const head = await revisions.latest(entry.id);
  const published = head && (await revisions.revision(entry.id, entry.published.revision));
  return (head && published && publicEntry(registerEntry(head, published))) ?? entry;
}

/** Those that were marked, the last first; then those to be marked, the soonest first. */
const keyOf: OrderedList<Published>['keyOf'] = ({ assessment, prediction, outcome }) => [
  outcome ? 0 : 1,
  outcome ? -Date.parse(outcome.markedOn) : Date.parse(prediction.dueOn),
  assessment,
  prediction.id,
];

export const CalibrationRun: CalibrationRunResolvers<Context> = {
  all: (predictions) => calibration(predictions),
  kinds: calibrationByKind,
  fewestForShare: () => fewestForShare,
  predictions: (predictions, { first, after }) =>
    pageOf(
      { kind: 'expectations', items: sortByKey(predictions, keyOf), keyOf, defaultSize: 50 },
      { first, after },
    ),
};

export const Calibration: CalibrationResolvers<Context> = {
  kind: ({ kind }) => kind ?? null,
  shareInside: ({ shareInside }) => shareInside ?? null,
};

export const PublishedPrediction: PublishedPredictionResolvers<Context> = {
  id: (each) => uniqueId(each.prediction.id, each),
  kind: ({ kind }) => kind ?? null,
  measure: ({ prediction }) => prediction.measure,
  unit: ({ prediction }) => prediction.unit,
  baseline: ({ prediction }) => prediction.baseline ?? null,
  expected: ({ prediction }) => prediction.expected,
  atLeast: ({ prediction }) => prediction.atLeast ?? null,
  atMost: ({ prediction }) => prediction.atMost ?? null,
  dueOn: ({ prediction }) => prediction.dueOn,
  found: ({ outcome }) => outcome?.value ?? null,
  note: ({ outcome }) => outcome?.note ?? null,
  markedOn: ({ outcome }) => outcome?.markedOn ?? null,
  besideRange: ({ besideRange }) => besideRange ?? null,
  ofExpected: ({ ofExpected }) => ofExpected ?? null,
};
