import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { FiveRegisters, type ReviewsOfArea } from './review-progress.tsx';

const area = { code: 'E05001311', name: 'Palfrey' };
const review = (register: string, result = 'COMPLETE', of = area) => ({
  id: `registerReview-${register}`,
  revision: 2,
  stands: { register, result, area: of },
  proposed: null,
  word: {
    approvedAt: '2026-11-30T10:12:00Z',
    approvedAs: 'COHESION_OFFICER' as const,
    confirmedAt: null,
    confirmedAs: null,
    confirmBy: '2027-11-30',
    isPastItsTime: false,
  },
});
const told: ReviewsOfArea = {
  area: {
    name: 'Palfrey',
    classification: {
      label: 'A place to begin',
      practice: {
        known: 1,
        tests: [
          { key: 'placesToMeet', result: 'FAIL' },
          { key: 'activeProjects', result: 'NOT_KNOWN' },
        ],
      },
    },
  },
  reviews: {
    edges: [
      { node: review('venues') },
      { node: review('projects') },
      { node: { ...review('exchanges'), stands: null, word: null, proposed: review('exchanges').stands } },
      // Of another area, which lies in it or around it.
      { node: review('placesOfWelcome', 'COMPLETE', { code: 'south', name: 'South' }) },
    ],
  },
};

it('whoever reviews sees all five registers with who and when, the way to the next, and the label that follows', () => {
  const page = renderToString(<FiveRegisters code={area.code} told={told} was="Not enough evidence" />);
  expect(page).toContain('The five registers of Palfrey');
  expect(page).toMatch(/Label of Palfrey now: <strong><a href="\/area\/E05001311">A place to begin<\/a>/);
  expect(page).toContain('# of its five tests is known'.replace('#', '1'));
  expect(page).toContain('When you came it was: Not enough evidence.');
  expect(page).toContain('Complete, approved as cohesion officer on 30 November 2026');
  expect(page.match(/its test is not known yet/g)).toHaveLength(1);
  expect(page).toContain('Waits for approval');
  for (const register of ['placesOfWelcome', 'participation'])
    expect(page).toContain(
      `href="/assess?kind=registerReview&amp;record=new&amp;area=E05001311&amp;given=register%3D${register}"`,
    );
  expect(page.match(/record=new/g)).toHaveLength(2);
});
