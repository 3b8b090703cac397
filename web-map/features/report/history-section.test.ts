import { expect, it } from 'vitest';
import { pageTranslator } from '../../../functions/pages/languages/page-translator.ts';
import { historySection } from './history-section.tsx';
import type { ReportData } from './read-report.ts';

const sheetOf = (clockBehind: string | null): ReportData =>
  ({
    assessment: {
      id: 'cia-1',
      revision: 4,
      contentHash: 'a'.repeat(64),
      methodVersion: '2026.1',
      questionSets: [],
      publications: [
        { revision: 4, at: '2026-07-01T09:00:00Z', clockBehind, contentHash: '', afterDecision: false },
      ],
      signatures: [
        { capacity: 'DIRECTOR', at: '2026-07-01T09:00:00Z', clockBehind, contentHash: '', holds: true },
      ],
    },
  }) as unknown as ReportData;

const told = (clockBehind: string | null) =>
  historySection(sheetOf(clockBehind), pageTranslator('en')).facts.map(({ text }) => String(text));

it('a publication and a signature under a clock that ran backwards say so beside their day', () => {
  const marked = told('2026-07-02T23:30:00Z');
  const says = 'The step before is dated 3 July 2026: one of the two clocks was wrong.';
  expect(marked.filter((text) => text.includes(says))).toHaveLength(2);
  expect(told(null).join(' ')).not.toContain('clock');
});
