import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { requestLog } from './request-log.ts';

it('is begun anew, line by line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const file = join(folder, 'api.log');
  for (const line of ['one', 'two']) {
    const log = requestLog(file);
    log.write(line);
    await log.close();
    expect(readFileSync(file, 'utf8')).toBe(`${line}\n`);
  }
  rmSync(folder, { recursive: true });
});

it('ends nothing where it cannot be written', async () => {
  const log = requestLog(join(tmpdir(), 'there-is-no-such-folder', 'api.log'));
  log.write('lost');
  await pause(50);
  log.write('lost too');
  await log.close();
});
