import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../functions/graphql/create-api.ts';
import { ask } from '../../../functions/graphql/testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../../functions/graphql/testing/loaded-api.ts';
import { type RunInputsQuery, runInputs } from '../../../schema/generated/on-demand-operations.ts';
import {
  type BoundariesQuery,
  boundaries,
  type ReachQuery,
  reach,
} from '../../../schema/generated/operations.ts';
import { scenarioVenueEffect, withoutVenue } from './scenario-venue-effect.ts';
import { type RunInput, toRunInput } from './to-run-input.ts';

let loaded: LoadedApi;
let api: Api;
let input: RunInput;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
  const inputs = await ask<RunInputsQuery>(api, runInputs.text);
  const lines = await ask<BoundariesQuery>(api, boundaries.text);
  input = toRunInput(inputs.data.classificationInputs, lines.data);
});
afterAll(() => loaded.stop());

const inPelsall = { kind: 'community-centre', point: { lon: -1.9695, lat: 52.6275 } };
const inBrownhills = { kind: 'place-of-welcome', point: { lon: -1.934, lat: 52.649 } };
const whatIf = { addVenues: [inPelsall, inBrownhills], registersReviewed: true };

test('what a place changes is told of its own ward, with the value of each test before and after', () => {
  const { tests } = scenarioVenueEffect(input, whatIf, 1);
  expect(new Set(tests.map(({ ward }) => ward))).toContain('Brownhills');
  const places = tests.find(({ ward, with: now }) => ward === 'Brownhills' && now.id === 'placesToMeet');
  expect(places?.with.value).toBeGreaterThan(places?.without.value ?? Number.POSITIVE_INFINITY);
});

test('the residents it brings into reach are those that the API counts as out of reach without it', async () => {
  const residentsOut = async (tried: typeof whatIf | object): Promise<number> => {
    const { data, errors } = await ask<ReachQuery>(api, reach.text, {
      of: 'MEETING_PLACE',
      whatIf: tried,
      language: 'EN',
    });
    expect(errors).toEqual([]);
    return data.wards.outOfReach.reduce((sum, { residents }) => sum + residents, 0);
  };
  const gained = (await residentsOut(withoutVenue(whatIf, 0))) - (await residentsOut(whatIf));
  expect(scenarioVenueEffect(input, whatIf, 0).residents).toBe(gained);
});

test('a place that counts nowhere changes nothing', () => {
  const far = { addVenues: [{ kind: 'library', point: { lon: 1, lat: 51 } }] };
  expect(scenarioVenueEffect(input, far, 0)).toEqual({ tests: [], labels: [], residents: 0 });
});
