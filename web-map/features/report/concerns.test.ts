import { expect, it } from 'vitest';
import { concernsOf } from './concerns.ts';
import type { Detail } from './read-report.ts';

type Answer = Detail['answers'][number];

const answer = (id: string, more: Partial<Answer>): Answer => ({
  question: { id, text: `Question ${id}?`, points: ['LIFE_CHANCES'] },
  kind: 'ANSWERED',
  before: null,
  after: null,
  confidence: 'HIGH',
  unlawfulConductConcern: false,
  actions: [],
  ...more,
});
const harm = (likelihood: number, severity: number) => ({
  likelihood,
  severity,
  risk: likelihood * Math.max(0, -severity),
  benefit: likelihood * Math.max(0, severity),
});

it('questions of concern come with red first, then what is not answered, then the larger risk; benefits are none', () => {
  const detail = {
    answers: [
      answer('3.1', { before: harm(2, -2) }),
      answer('3.2', { before: harm(5, 3) }),
      answer('3.3', { before: harm(4, -3) }),
      answer('3.4', { kind: null }),
      answer('3.5', { kind: 'NOT_KNOWN' }),
      answer('3.6', { before: harm(3, -3) }),
      answer('3.7', { kind: 'NOT_RELEVANT' }),
      answer('4.1', { before: harm(5, -3), question: { id: '4.1', text: '', points: ['TRUST'] } }),
    ],
  };
  expect(
    concernsOf(detail, 'LIFE_CHANCES').map(({ answer: { question }, colour }) => [question.id, colour]),
  ).toEqual([
    ['3.3', 'RED'],
    ['3.6', 'RED'],
    ['3.4', undefined],
    ['3.1', 'AMBER'],
    ['3.5', 'AMBER'],
  ]);
});
