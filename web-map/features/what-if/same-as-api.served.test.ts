import { afterAll, beforeAll, expect, test } from 'vitest';
import { toApiClassification } from '../../../domain/cohesion-label/classification/api-classification.ts';
import { classifyAreas } from '../../../domain/cohesion-label/classification/classify-areas.ts';
import { classifyWhatIf, type WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import { told } from '../../../domain/messages/testing/told.ts';
import { toldAll } from '../../../domain/messages/testing/told-all.ts';
import type { Api } from '../../../functions/graphql/create-api.ts';
import { ask } from '../../../functions/graphql/testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../../functions/graphql/testing/loaded-api.ts';
import { type RunInputsQuery, runInputs } from '../../../schema/generated/on-demand-operations.ts';
import { type BoundariesQuery, boundaries } from '../../../schema/generated/operations.ts';
import { formatWhatIf, parseWhatIf } from '../../navigation/what-if-text.ts';
import { type RunInput, toRunInput } from './to-run-input.ts';

let loaded: LoadedApi;
let api: Api;
let input: RunInput;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
  const inputs = await ask<RunInputsQuery>(api, runInputs.text);
  const lines = await ask<BoundariesQuery>(api, boundaries.text);
  expect([...inputs.errors, ...lines.errors]).toEqual([]);
  input = toRunInput(inputs.data.classificationInputs, lines.data);
});
afterAll(() => loaded.stop());

const inBrownhills = { lon: -1.934, lat: 52.649 };
const tried: readonly [what: string, whatIf: WhatIf][] = [
  ['a lower line for low diversity', { parameters: [{ name: 'diversityLow', value: 0.15 }] }],
  ['a lower line for high diversity', { parameters: [{ name: 'diversityHigh', value: 0.4 }] }],
  ['the 19 groups', { grouping: 'NINETEEN' }],
  [
    'one answer enough, and a lower target for places',
    {
      parameters: [
        { name: 'minimumKnownTests', value: 1 },
        { name: 'placesToMeet', value: 2 },
      ],
    },
  ],
  [
    'a longer walk and older records',
    {
      parameters: [
        { name: 'reachWalkMetres', value: 2000 },
        { name: 'statusMaxAgeYears', value: 15 },
      ],
    },
  ],
  ['every register reviewed', { registersReviewed: true }],
  ['a library closed', { closeVenues: ['lib-brownhills-community-library'], registersReviewed: true }],
  ['a garden opened', { openVenues: ['caldmore-community-garden'], registersReviewed: true }],
  [
    'a Place of Welcome added',
    { addVenues: [{ kind: 'place-of-welcome', point: inBrownhills }], registersReviewed: true },
  ],
  [
    'much at once',
    {
      parameters: [
        { name: 'minimumKnownTests', value: 2 },
        { name: 'reach', value: 30 },
        { name: 'exchangeMonths', value: 240 },
      ],
      grouping: 'NINETEEN',
      openVenues: ['caldmore-community-garden'],
      closeVenues: ['lib-brownhills-community-library'],
      addVenues: [
        { kind: 'community-centre', point: inBrownhills },
        { kind: 'library', point: { lon: -1.98, lat: 52.58 } },
      ],
    },
  ],
];

const query = `query Q($level: AreaLevel, $whatIf: WhatIfInput) { classification(level: $level, whatIf: $whatIf) {
  summary whatIf notes
  areas { area { code } label publicLabel bounds reasons firmness firmnessSentence strength stability changedBy
    practice { level tests { id: key result value note } } flips { sentence } whatWouldChange { sentence } } } }`;

interface Run {
  readonly summary: string;
  readonly whatIf: string | null;
  readonly notes: readonly string[];
  readonly areas: readonly object[];
}

const runOf = async (level: 'WARD' | 'LOCALITY', whatIf?: WhatIf): Promise<Run> => {
  const { data, errors } = await ask<{ classification: Run }>(api, query, { level, whatIf });
  expect(errors).toEqual([]);
  return data.classification;
};

/** What a run says, in the shape of the query above. */
const said = (run: ReturnType<typeof classifyAreas>) =>
  toldAll(run.areas.map(toApiClassification)).map((each) => ({
    area: { code: each.area.code },
    label: each.label,
    publicLabel: each.publicLabel,
    bounds: each.bounds,
    reasons: each.reasons,
    firmness: each.firmness,
    firmnessSentence: each.firmnessSentence,
    strength: each.strength,
    stability: each.stability,
    changedBy: each.changedBy,
    practice: {
      level: each.practice.level,
      tests: each.practice.tests.map(({ id, result, value, note }) => ({ id, result, value, note })),
    },
    flips: each.flips.map(({ sentence }) => ({ sentence })),
    whatWouldChange: each.whatWouldChange.map(({ sentence }) => ({ sentence })),
  }));

test('the published labels run in the browser are those of the API', async () => {
  for (const level of ['WARD', 'LOCALITY'] as const) {
    const here = classifyAreas({ ...input, level });
    const there = await runOf(level);
    expect(said(here)).toEqual(there.areas);
    expect(told(here.summary)).toBe(there.summary);
  }
});

test.each(tried)('with %s the browser and the API say the same', async (_, whatIf) => {
  const fromAddress = parseWhatIf(formatWhatIf(whatIf)).whatIf;
  for (const level of ['WARD', 'LOCALITY'] as const) {
    const here = classifyWhatIf({ ...input, level }, fromAddress);
    const there = await runOf(level, fromAddress);
    expect(said(here)).toEqual(there.areas);
    expect(told(here.summary)).toBe(there.summary);
    expect(toldAll(here.whatIf)).toBe(there.whatIf);
    expect(there.whatIf).toMatch(/^This is a what-if, not the published method/);
  }
});
