import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { eventReturn } from '../../../../domain/records-kept/kinds/event-return.ts';
import { placeReturn } from '../../../../domain/records-kept/kinds/place-return.ts';
import { surveyWave } from '../../../../domain/records-kept/kinds/survey-wave.ts';
import { venueDetail } from '../../../../domain/records-kept/kinds/venue-detail.ts';
import type { Viewer } from '../api/held.ts';
import { fieldsOfKind } from '../records/record-form.ts';
import { FieldControls, summaryOf } from './field-controls.tsx';
import { checkFields, type Values } from './fields.ts';

const viewer = { roles: ['COHESION_OFFICER'], localities: [] } as unknown as Viewer;
const drawn = (kind: Parameters<typeof fieldsOfKind>[0], values: Values = {}) => {
  const fields = fieldsOfKind(kind, viewer, { areas: [], promises: [], question: 'GET_ON_WELL' });
  return renderToString(
    <FieldControls fields={fields} values={values} faults={new Map()} onChange={() => {}} />,
  );
};

it('few short answers stand side by side, long ones below each other', () => {
  const page = drawn(venueDetail);
  expect(page.match(/class="choices short"/g)).toHaveLength(7);
  expect(page).toMatch(/class="choices short"[^§]*?name="stepFree"/);
  expect(page).toMatch(/<div class="choices"><div class="choice"><input[^>]*name="saidBy"/);
});

it('counts by group that nobody has to give take one line each until they are opened', () => {
  const page = drawn(placeReturn);
  expect(page).toMatch(
    /<summary id="sexes-0">Of which sex, as they said it themselves\? \(optional\)<\/summary>/,
  );
  expect(page).not.toMatch(/<details[^>]* open/);
  // What was counted is seen.
  expect(drawn(placeReturn, { sexes: 'FEMALE 2' })).toMatch(/<details[^>]* open/);
});

it('counts that have to be given stand open', () => {
  const page = drawn(surveyWave);
  expect(page).not.toContain('<details');
  expect(page).toContain('id="answers-0"');
});

it('a form that can be about nothing yet says so, and its error leads to a control that there is', () => {
  const fields = fieldsOfKind(eventReturn, viewer, { areas: [], promises: [] });
  const page = drawn(eventReturn);
  expect(page).toContain('No event on the register has begun');
  const [first] = summaryOf(fields, checkFields(fields, {}), []);
  expect(page).toContain(`id="${first?.control}"`);
});
