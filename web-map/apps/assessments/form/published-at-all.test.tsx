import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { factsFields } from './facts-pages.ts';
import { FieldControls } from './field-controls.tsx';
import { PublishedAtAll } from './published-at-all.ts';

const form = (isPublished: boolean): string =>
  renderToString(
    <PublishedAtAll.Provider value={isPublished}>
      <FieldControls fields={factsFields('people')} values={{}} faults={new Map()} onChange={() => {}} />
    </PublishedAtAll.Provider>,
  );

it('the form of an exercise does not say that what is written there is published', () => {
  expect(form(true)).toContain('It is published.');
  expect(form(false)).not.toMatch(/published/);
});
