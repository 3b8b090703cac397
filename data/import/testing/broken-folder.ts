import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { datasetOf } from '../read-dataset.ts';
import { fileText } from '../read-files.ts';
import { InvalidData, type ValidationError, ValidationErrors } from '../validation-errors.ts';
import { walsallFiles, walsallFolder } from './walsall.ts';

/** A way to break one file: what it is, how, and what must be told of it. */
export interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly at: Omit<Partial<ValidationError>, 'reason'>;
  readonly reason: RegExp;
}

/** What becomes of the text of each file: other text in UTF-8, or bytes. */
type Changes = Readonly<Record<string, (text: string) => string | Uint8Array>>;

interface Reading {
  readonly dataset?: Dataset;
  readonly remarks: readonly string[];
  readonly errors: readonly ValidationError[];
}

/** What is told of the data as they are: points that the directory of warm spaces has wrong. */
const ofSoundData = /^warm-spaces\.csv, row \d+, "lon": .* used\.$/;

/** The day on which the files are read. */
const today = '2026-11-30' as CalendarDate;

/** The data folder with files of it broken, and a copy of it on the disk for what must be broken there. */
export class BrokenFolder {
  readonly path: string;
  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<BrokenFolder> {
    const path = await mkdtemp(join(tmpdir(), 'cohesion-map-data-'));
    await cp(walsallFolder, path, { recursive: true });
    return new BrokenFolder(path);
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }

  /** The faults told when the named files are changed. */
  async errorsAfter(changes: Changes): Promise<readonly ValidationError[]> {
    return (await this.readAfter(changes)).errors;
  }

  /** What reading the files comes to when the named ones are changed: the data and remarks, or the faults. */
  async readAfter(changes: Changes): Promise<Reading> {
    const remarks: string[] = [];
    const errors = new ValidationErrors();
    try {
      // What is read of the files that a test leaves alone is the same each time.
      const files = new Map(await walsallFiles());
      for (const [file, change] of Object.entries(changes)) {
        const before = files.get(file)?.text ?? '';
        const after = change(before);
        expect(after, `${file} must be changed`).not.toBe(before);
        files.set(file, fileText(file, typeof after === 'string' ? Buffer.from(after) : after, errors));
      }
      const dataset = datasetOf(files, errors, {
        today,
        tell: (remark) => (ofSoundData.test(remark) ? 0 : remarks.push(remark)),
      });
      return { dataset, remarks, errors: [] };
    } catch (error) {
      if (error instanceof InvalidData) return { remarks, errors: error.errors };
      throw error;
    }
  }

  /** Fails unless the breakage is told of with its file, row, column and reason. */
  async expectTold({ file, change, at, reason }: Breakage): Promise<void> {
    expect(await this.errorsAfter({ [file]: change })).toContainEqual(
      expect.objectContaining({ file, ...at, reason: expect.stringMatching(reason) }),
    );
  }
}

/** Writes a value into a cell of a table; the header is line 1, and no cell before it may hold a quoted comma. */
export const cell = (line: number, column: number, value: string) => (text: string) => {
  const lines = text.split('\n');
  const cells = (lines[line - 1] ?? '').split(',');
  cells[column] = value;
  lines[line - 1] = cells.join(',');
  return lines.join('\n');
};

/** Sets a field of a record of a JSON list, counted from 1; undefined removes it. */
export const field = (row: number, name: string, value: unknown) => (text: string) => {
  const list = JSON.parse(text);
  list[row - 1][name] = value;
  return JSON.stringify(list);
};

/** Puts one text in the place of the first other. */
export const put = (before: string, after: string) => (text: string) => text.replace(before, after);
