import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { milestoneReport } from '../../../../domain/records-kept/kinds/milestone-report.ts';
import { placeReturn } from '../../../../domain/records-kept/kinds/place-return.ts';
import { registerReview } from '../../../../domain/records-kept/kinds/register-review.ts';
import type { Viewer } from '../api/held.ts';
import { SignInFirst } from '../assess-app.tsx';
import { RecordFormPage } from './record-form-page.tsx';
import type { ToldWithHistory } from './record-operations.ts';
import { RecordSteps } from './record-steps.tsx';
import { ContentList, Differs, lineOf, RecordHistory, titleOf, WordOn } from './record-words.tsx';
import { RecordsView } from './records-view.tsx';

const viewer = {
  name: 'Made-up Farah',
  roles: ['PUBLIC', 'COHESION_OFFICER'],
  localities: [],
} as unknown as Viewer;
const content = {
  register: 'venues',
  area: { code: 'south', name: 'South' },
  reviewedOn: '2026-11-20',
  result: 'COMPLETE',
  lookedAt: 'Made-up: a walk.',
  note: null,
};
const record: ToldWithHistory = {
  id: 'registerReview-1',
  revision: 2,
  state: 'PROPOSED',
  savedBy: 'Made-up Grace',
  stands: content,
  proposed: { ...content, result: 'INCOMPLETE' },
  word: {
    approvedAt: '2025-11-20T10:00:00Z',
    approvedAs: 'DIRECTOR',
    confirmedAt: null,
    confirmedAs: null,
    confirmBy: '2026-11-20',
    isPastItsTime: true,
  },
  history: [
    {
      revision: 1,
      kind: 'PROPOSED',
      at: '2025-11-19T10:00:00Z',
      actedAs: 'LOCALITY_LEAD',
      by: 'Made-up Grace',
      reason: null,
      fields: ['register'],
    },
  ],
};

it('the form has a label for every control, and is about the area that the link named', () => {
  const areas = [{ value: 'south', label: 'South' }];
  const form = renderToString(
    <RecordFormPage
      kind={registerReview}
      viewer={viewer}
      areas={areas}
      wards={[]}
      area="south"
      onDone={() => {}}
    />,
  );
  const ids = [...form.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids) expect(form).toContain(`for="${id}"`);
  expect(form).toMatch(/<option[^>]*selected[^>]*>South/);
  expect(form).toContain('Send for approval');
});

it('a record about a promise names it in words, and one that is held no more by its id', () => {
  const told = {
    milestone: 'p-1:2',
    milestoneCommitment: {
      id: 'p-1',
      refNo: '1.2',
      words: 'Made-up: meet',
      milestones: [{ id: 'p-1:2', words: 'Made-up: a day is set', date: '2008-07' }],
    },
    state: 'DONE',
    stateOn: '2026-11-20',
  };
  expect(lineOf(milestoneReport, told)).toBe(
    '1.2 Made-up: meet · July 2008: Made-up: a day is set · Done · 20 November 2026',
  );
  expect(lineOf(milestoneReport, { ...told, milestoneCommitment: null })).toMatch(/^p-1:2 · Done/);
});

it('a record says what stands, what waits, whose word it is and what can be done, in words', () => {
  const page = renderToString(
    <>
      <ContentList kind={registerReview} content={content} />
      <WordOn word={record.word} />
      <RecordSteps kind={registerReview} record={record} viewer={viewer} onDone={() => {}} />
      <RecordHistory kind={registerReview} history={record.history} />
    </>,
  );
  for (const words of [
    'Places to meet',
    '20 November 2026',
    'Approved as director',
    'Past its time since 20 November 2026',
    'Approve',
    'Still right',
    'Withdraw',
    'Revision 1: proposed',
    'Made-up Grace',
    'Which register did you look at?',
  ])
    expect(page).toContain(words);
  expect(lineOf(registerReview, content)).toBe(
    'Places to meet · South · 20 November 2026 · Complete: everything that belongs in it stands in it',
  );
});

it('counts are told in words with their wards by name, and leave the line by which a record is known', () => {
  const told = {
    venue: { id: 'a', name: 'A made-up hub' },
    month: '2026-10',
    sessionsHeld: 4,
    attendances: 31,
    sexes: [
      { group: 'FEMALE', people: 20 },
      { group: 'PREFER_NOT_TO_SAY', people: 1 },
    ],
    homes: [
      { group: 'E05001311', people: 12 },
      { group: 'OUTSIDE', people: 2 },
    ],
  };
  const page = renderToString(
    <ContentList kind={placeReturn} content={told} wards={[{ value: 'E05001311', label: 'Palfrey' }]} />,
  );
  expect(page).toContain('Female 20 · Asked, and preferred not to say 1');
  expect(page).toMatch(/Palfrey 12 · Outside[^<]* 2/);
  expect(page).not.toMatch(/FEMALE|OUTSIDE|E05001311/);
  expect(lineOf(placeReturn, told)).toBe('A made-up hub · October 2026');
});

it('what waits says in which fields it differs from what is in force', () => {
  const differing = (other: object) =>
    renderToString(<Differs kind={registerReview} content={{ ...content, ...other }} stands={content} />);
  expect(differing({ result: 'INCOMPLETE', note: 'Made-up.' })).toMatch(
    /Differs from what is in force in: .*Is it complete\?.*Anything that the next reader should know\?/,
  );
  expect(differing({})).toContain('Says what is in force.');
});

it('whoever may not write a kind is told who can, before they fill a form in', () => {
  const page = renderToString(
    <RecordsView
      viewer={{ ...viewer, roles: ['PUBLIC'] }}
      route={{ kind: 'registerReview', record: 'new', area: 'south' }}
    />,
  );
  expect(page).not.toContain('<form');
  expect(page).toContain('Your sign-in may not put this down: ');
  expect(page).toContain('that is for a locality lead or a cohesion officer.');
});

it('a record that says nothing any more is called what it was, and not by its id', () => {
  expect(titleOf(registerReview, { proposed: null, stands: null })).toBe('Review of a register');
  expect(titleOf(registerReview, record)).toMatch(/^Places to meet · South/);
});

it('whoever comes by a link to a form and is not signed in is told which form, and where everyone reads what stands', () => {
  const page = renderToString(<SignInFirst kind="venueOpening" />);
  expect(page).toMatch(/<h1[^>]*>Opening times of a place<\/h1>/);
  expect(page).toContain('you come back to this form');
  expect(page).toContain('href="/registers"');
  expect(renderToString(<SignInFirst kind={undefined} />)).toContain('Cohesion impact assessments');
});
