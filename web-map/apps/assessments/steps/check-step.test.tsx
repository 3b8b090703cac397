import { renderToString } from 'preact-render-to-string';
import { expect, it, test } from 'vitest';
import type { AssessmentState } from '../../../../domain/assessment/model/assessment-state.ts';
import { stateWords, transitionsFrom } from '../../../../domain/assessment/workflow/transitions.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { CheckStep, type NextStep } from './check-step.tsx';

const states = Object.keys(stateWords) as AssessmentState[];

const step = (to: NextStep['to'], more: Partial<NextStep> = {}): NextStep => ({
  to,
  sign: null,
  ready: true,
  allowed: true,
  hindrance: null,
  unmet: [],
  ...more,
});

/** The page of next steps of an assessment in this state, with every way that there is from it. */
function page(state: AssessmentState, steps = transitionsFrom(state).map(({ to }) => step(to))): string {
  const assessment = {
    id: 'a-1',
    facts: { title: 'A made-up scheme' },
    state,
    nextSteps: steps,
    reopeningReasons: [],
    signatures: [],
    publications: [],
  } as unknown as Assessment;
  return renderToString(<CheckStep assessment={assessment} viewer={{} as Viewer} question={undefined} />);
}

const sections = (markup: string): string[] =>
  [...markup.matchAll(/<section>(.*?)<\/section>/gs)].map(([, inner = '']) => inner);

test.each(states)(
  'an assessment that is %s is told what comes next, or in words why nothing does',
  (state) => {
    const [next = ''] = sections(page(state));
    const ways = next.match(/<h3>/g)?.length ?? 0;
    if (ways === 0) expect(next).toMatch(/<p>Nothing[^<]{10,}<\/p>/);
    else expect(next).not.toContain('Nothing');
  },
);

it('says that it is finished or given up only where no way leads on or back', () => {
  for (const state of states) {
    const [next = ''] = sections(page(state));
    const isOver = transitionsFrom(state).every(({ to }) => to === 'SUPERSEDED' || to === 'WITHDRAWN');
    expect([state, /finished|given up|taken its place|end of/.test(next)]).toEqual([state, isOver]);
  }
});

it('calls a step another’s only to those whom another office keeps from it, and tells who signed or wrote so', () => {
  const hindered = (hindrance: NonNullable<NextStep['hindrance']>) =>
    page('PEER_REVIEW', [step(null, { sign: 'DIRECTOR', allowed: false, hindrance })]);
  expect(hindered('ROLE')).toContain('For another office');
  expect(hindered('SIGNED')).toContain('You have signed it already');
  expect(hindered('WROTE')).toContain('you wrote in it');
  expect(hindered('NOT_WRITER')).toContain('For those who write in it');
  for (const other of ['SIGNED', 'WROTE', 'NOT_WRITER'] as const)
    expect(hindered(other)).not.toContain('another office');
});
