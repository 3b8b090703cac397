import { resolve } from 'node:path';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { datasetOf } from '../read-dataset.ts';
import { type FileRows, filesIn, readFiles } from '../read-files.ts';
import type { Files } from '../read-table.ts';
import { ValidationErrors } from '../validation-errors.ts';

/** The data folder of the project. */
export const walsallFolder = resolve(import.meta.dirname, '../../walsall');

interface Reading {
  readonly dataset: Dataset;
  readonly remarks: readonly string[];
}

let files: Promise<Files> | undefined;
let reading: Promise<Reading> | undefined;

/** The texts of the data folder, read once a worker: what was read of them stays with them. */
export const walsallFiles = (): Promise<Files> => {
  files ??= filesIn(walsallFolder, new ValidationErrors());
  return files;
};

/** Every row of the data folder, as it is before anything is built of it. */
export const walsallRows = async (): Promise<FileRows> =>
  readFiles(await walsallFiles(), new ValidationErrors());

/**
 * The data folder as `readDataset` reads it, once a worker, with what is told of it: reading it takes seconds of CPU.
 * The data are frozen, so that no test can change what the next one reads.
 */
export const walsallReading = (): Promise<Reading> => {
  reading ??= readWalsall();
  return reading;
};

/** The data of `walsallReading`. */
export const walsallData = async (): Promise<Dataset> => (await walsallReading()).dataset;

async function readWalsall(): Promise<Reading> {
  const remarks: string[] = [];
  const tell = (remark: string) => remarks.push(remark);
  const dataset = datasetOf(await walsallFiles(), new ValidationErrors(), { tell });
  return { dataset: frozen(dataset), remarks };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
