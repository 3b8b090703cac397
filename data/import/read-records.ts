import type { z } from 'zod';
import type { Files, Row } from './read-table.ts';
import { arePlainTexts } from './text-faults.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** A list of records (a JSON array) and the schema of one record. */
export interface RecordFile<S extends z.ZodType> {
  readonly file: string;
  readonly schema: S;
}

/**
 * Records of a JSON list; `row` counts them from 1. Faults as in `readTable`; `column` is the path inside the record.
 */
export function readRecords<S extends z.ZodType>(
  files: Files,
  { file, schema }: RecordFile<S>,
  errors: ValidationErrors,
): Row<z.output<S>>[] {
  const list = readJson(files, file, errors);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    errors.add({ file }, 'must be a JSON list of records: [ {...}, {...} ].');
    return [];
  }
  return list.flatMap((record: unknown, index) => {
    const row = index + 1;
    if (!arePlainTexts({ file, row }, record, errors)) return [];
    const parsed = schema.safeParse(record);
    if (parsed.success) return [{ file, row, value: parsed.data }];
    for (const { path, message } of parsed.error.issues) {
      errors.add({ file, row, column: path.join('.') }, message);
    }
    return [];
  });
}

/** The JSON of a file; undefined, and a fault, where the file is missing or is no JSON. */
export function readJson(files: Files, file: string, errors: ValidationErrors): unknown {
  const text = files.get(file)?.text;
  if (text === undefined) {
    errors.add({ file }, 'the file is missing.');
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    errors.add({ file }, `is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`);
    return undefined;
  }
}
