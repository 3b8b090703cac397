import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Viewer } from '../api/held.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import { PhasesStep } from './phases-step.tsx';

const reviewer = {
  name: 'Rita',
  roles: ['PEER_REVIEWER'],
  may: { editAssessments: false },
} as unknown as Viewer;
const north = {
  id: 'north',
  key: 'north',
  name: 'North',
  from: '2027-01-01',
  to: null,
  built: { all: 45, social: 10, shared: 12, private: 23, tenureNotKnown: null },
  lost: { all: 3, social: 3, shared: null, private: null, tenureNotKnown: null },
  floorSpaceSquareMetres: 1_250,
  jobs: 14,
  meetingSpaceLostSquareMetres: 320,
  meetingSpaceGainedSquareMetres: 410,
  lettings: 'First lettings to people of Blakenall.',
  section106: 'A hall of 410 square metres.',
} as const;

it('whoever may not write reads all that a phase says', () => {
  const markup = renderToString(
    <PhasesStep
      assessment={{ ...madeUpWork, state: 'PEER_REVIEW', phases: [north] }}
      viewer={reviewer}
      question={undefined}
    />,
  );
  const said = markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const part of [
    '1 January 2027',
    '12',
    '23',
    '1,250',
    '320',
    '410',
    north.lettings,
    north.section106,
  ]) {
    expect(said, part).toContain(` ${part} `.trim());
  }
  expect(markup).not.toContain('question=');
});
