import { code, day, hill, oak } from '../../cohesion-label/practice/testing/made-up-records.ts';
import type { Area } from '../../geography/area.ts';
import type { DocumentLabel, PracticeEvidence } from '../../records/practice-evidence.ts';

/** Made-up practice in the borough of two localities: a report of May 2022 tells of it. */

const report = { title: 'Made-up report, section 1', date: '2022-05' };
const read = { reader: 'A reader', readOn: day('2026-01-01'), source: report, restricted: false };

/** The town of Thorn has two wards, both on the Hill; the town of Split has one in each locality. */
export const thornWards: readonly Area[] = [
  { ...oak, code: code('E05000011'), name: 'Thorn East', centroid: { lon: -2, lat: 52.6 } },
  { ...oak, code: code('E05000012'), name: 'Thorn West', centroid: { lon: -2.2, lat: 52.6 } },
];

export const practice = (id: string, more: Partial<PracticeEvidence> = {}): PracticeEvidence => ({
  id,
  place: oak.name,
  area: oak.code,
  basis: 'NAMED',
  kind: 'DIALOGUE',
  strength: 'STATED',
  sentence: 'People of two groups talked.',
  confirmations: [],
  ...read,
  ...more,
});

export const calledColdSpot = (place: string, area = hill.code): DocumentLabel => ({
  id: `${place}-called`,
  place,
  area,
  word: 'COLD_SPOT',
  tense: 'BEFORE',
  sentence: 'It was called a cold spot.',
  ...read,
});
