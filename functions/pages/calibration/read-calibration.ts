import {
  type CalibrationQuery,
  calibration,
  type PublishedPredictionsQuery,
  publishedPredictions,
} from '../../../schema/generated/page-operations.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';

export type Calibration = CalibrationQuery['calibration']['all'];
export type PublishedPrediction =
  PublishedPredictionsQuery['calibration']['predictions']['edges'][number]['node'];

/** How expectations fared, with each of them. */
export interface CalibrationData {
  readonly run: CalibrationQuery['calibration'];
  readonly predictions: readonly PublishedPrediction[];
  /** Name of the borough. */
  readonly borough: string;
  readonly receipt: Receipt;
}

/** Asks the API for how expectations fared. @throws ApiError */
export async function readCalibration(api: AskApi): Promise<CalibrationData> {
  const { ask, receipt } = notingReceipts(api);
  const { calibration: run, borough } = await ask(calibration, {});
  const predictions = await readToEnd(
    async (after) => (await ask(publishedPredictions, after)).calibration.predictions,
  );
  return { run, predictions, borough: borough.name, receipt: receipt() };
}
