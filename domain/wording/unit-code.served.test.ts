import { expect, it } from 'vitest';
import { walsallData } from '../../data/import/testing/walsall.ts';
import { testDefinitions } from '../cohesion-label/practice/practice-tests.ts';
import { computedLayers } from '../layers/computed-layers.ts';
import { told } from '../messages/testing/told.ts';
import { parameterTable } from '../method/method.ts';
import { unitCode } from './unit-code.ts';

it('units of the data, the method, the tests and the layers all have a code', async () => {
  const { indicators, observations, projects } = await walsallData();
  const units = new Set([
    ...[...indicators, ...observations].map(({ unit }) => unit),
    ...projects.flatMap(({ outputs }) => outputs.flatMap(({ unit }) => unit ?? [])),
    ...parameterTable().map(({ unit }) => unit),
    ...Object.values(testDefinitions).map(({ unit }) => unit),
    ...computedLayers(['WARD'], told).map(({ unit }) => unit),
  ]);
  expect(units.size).toBeGreaterThan(60);
  expect([...units].filter((unit) => unitCode(unit) === undefined)).toEqual([]);
});
