import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakInLog } from './level-log.ts';

let folder: string;
let log: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  const db = new ClassicLevel(folder);
  for (let number = 0; number < 60; number += 1) await db.put(`key-${number}`, `${number} `.repeat(1_500));
  await db.close();
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.log'));
  log = readFileSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a log of LevelDB', () => {
  it('is whole as LevelDB wrote it, over many blocks', () => {
    expect(log.length).toBeGreaterThan(200_000);
    expect(breakInLog(log)).toBeUndefined();
    expect(breakInLog(new Uint8Array())).toBeUndefined();
  });

  it('may be cut off anywhere, or end in zeros: so a process leaves it that was killed', () => {
    for (let length = 0; length < log.length; length += 997) {
      expect(breakInLog(log.subarray(0, length))).toBeUndefined();
      expect(breakInLog(Buffer.concat([log.subarray(0, length), Buffer.alloc(70_000)]))).toBeUndefined();
    }
  });

  it('is broken where one byte changed and more stands behind it, also in the same block', () => {
    for (const at of [20, 5_000, 40_000, 150_000]) {
      const changed = Buffer.from(log);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(breakInLog(changed)).toBeLessThanOrEqual(at);
    }
    const short = Buffer.from(log.subarray(0, 30_000));
    short[20] = (short[20] ?? 0) ^ 0xff;
    expect(breakInLog(short)).toBe(0);
  });

  it('is broken where half a record was left and others were written behind it', () => {
    const torn = Buffer.concat([log.subarray(0, 70_001), log.subarray(98_304)]);
    expect(breakInLog(torn)).toBeLessThanOrEqual(70_001);
  });
});
