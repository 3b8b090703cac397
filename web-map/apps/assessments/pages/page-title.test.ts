import { expect, test } from 'vitest';
import { titleOf } from './page-title.ts';

const app = 'Cohesion impact assessments';

test('a title tells the page, the question of a row, the scheme and the app', () => {
  expect(
    titleOf({
      title: 'Does it close a place?',
      caption: 'Question 1 of 10',
      subject: 'A hall in Pleck',
      refused: false,
    }),
  ).toBe(`Does it close a place? · Question 1 of 10 · A hall in Pleck · ${app}`);
});

test('a title says nothing twice: the scheme stands above most headings, and is the heading of its own page', () => {
  expect(titleOf({ title: 'Site', caption: 'A hall', subject: 'A hall', refused: false })).toBe(
    `Site · A hall · ${app}`,
  );
  expect(titleOf({ title: 'A hall', caption: 'Assessment', subject: 'A hall', refused: false })).toBe(
    `A hall · Assessment · ${app}`,
  );
  expect(titleOf({ title: app, refused: false })).toBe(app);
});

test('a title says first that something was refused', () => {
  expect(titleOf({ title: 'Site', subject: 'A hall', refused: true })).toBe(`Error: Site · A hall · ${app}`);
});
