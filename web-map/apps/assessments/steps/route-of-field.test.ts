import { expect, it } from 'vitest';
import { pathWords } from '../form/path-words.ts';
import { routeOfField } from './route-of-field.ts';

it.each([
  ['facts.homes', { step: 'facts', question: 'size' }],
  ['facts.decisionDate', { step: 'facts', question: 'decision' }],
  ['facts.kind', { step: 'facts', question: 'about' }],
  ['facts.venuesLost', { step: 'places' }],
  ['placeFates.hall', { step: 'places' }],
  ['site', { step: 'site' }],
  ['evidence', { step: 'evidence' }],
  ['decision', { step: 'decision' }],
  ['screening.4', { step: 'screen', question: '4' }],
  ['screening.10.sentence', { step: 'screen', question: '10' }],
  ['detail.3.3', { step: 'detail', question: '3.3' }],
  ['detail.3.3.confidence', { step: 'detail', question: '3.3' }],
  ['detail.3.3.residual', { step: 'detail', question: '3.3-after' }],
  ['detail.3.3.actions', { step: 'actions', question: 'new-3.3' }],
  ['grid.AGE.GOOD_RELATIONS.reason', { step: 'grid', question: 'AGE' }],
  ['conclusion.contact', { step: 'conclusion' }],
  ['comments', { step: 'comments' }],
  ['signatures.DIRECTOR', { step: 'check' }],
  ['something.new', {}],
])('%s is put right on its page', (path, route) => {
  expect(routeOfField('a1', path)).toEqual({ id: 'a1', ...route });
});

it.each([
  ['facts.homes', 'Number of homes'],
  ['facts.venuesGained', 'Which meeting places would be gained?'],
  ['placeFates.hall', 'Places where people meet'],
  ['placeFates.fates.hall', 'Places where people meet'],
  ['screening.4.sentence', 'Question 4 of the screen'],
  ['detail.3.3.effect.likelihood', 'Level 2, question 3.3'],
  ['grid', 'Equality grid'],
  ['site.geometry', 'Where it is'],
  ['conflictPrevention.dividers', 'Preventing conflict'],
  ['residualRedJustification', 'Reason for going on with what stays red'],
  ['conclusion.contact', 'Conclusion and contact'],
  ['brandNewField.x', 'brandnewfield'],
])('%s is said in words', (path, words) => {
  expect(pathWords(path)).toBe(words);
});
