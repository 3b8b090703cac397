import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stack } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import type { measuring as Measuring } from '../../../functions/graphql/measuring/measuring.ts';
import { workerFile } from '../../../functions/graphql/measuring/worker-file.ts';
import { uncheckedApp } from '../testing/unchecked-app.ts';
import { ServiceFunction } from './service-function.ts';

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-1.98, 52.58],
      [-1.97, 52.58],
      [-1.97, 52.59],
      [-1.98, 52.59],
      [-1.98, 52.58],
    ],
  ],
};

test('a bundled function begins the thread whose bundle lies beside it', async () => {
  const app = uncheckedApp();
  const stack = new Stack(app, 'Test');
  new ServiceFunction(stack, 'Measures', {
    entry: 'functions/graphql/measuring/measuring.ts',
    environment: {},
    memoryMegabytes: 128,
    timeoutSeconds: 3,
    logRetentionDays: 30,
    workers: { [workerFile]: 'functions/graphql/measuring/worker.ts' },
  });
  const { directory } = app.synth();
  const [folder = ''] = (await readdir(directory)).filter((name) => name.startsWith('asset.'));
  const bundle = pathToFileURL(join(directory, folder, 'index.mjs')).href;
  const { measuring }: { measuring: typeof Measuring } = await import(/* @vite-ignore */ bundle);
  const site = await measuring.run(
    'readSite',
    { input: { drawn: square }, borough: square, wards: [], field: 'site' },
    5,
  );
  expect(site.shareOutsideBorough).toBe(0);
  await measuring.stop();
});
