import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());
const later = () => {
  now = new Date(now.getTime() + 6_000);
};

const palfrey = 'E05001311';
interface Told {
  readonly area: {
    readonly classification: {
      readonly practice: {
        readonly tests: readonly {
          readonly key: string;
          readonly atLeast: boolean;
          readonly value: number | null;
          readonly note: string;
          readonly openRecords: readonly { readonly id: string }[];
        }[];
      };
    };
  };
  readonly projects: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}
async function told() {
  const { data } = await office.as<Told>(
    'public',
    `{ area(code: "${palfrey}") { classification { practice { tests { key atLeast value note openRecords { id } } } } }
       projects(filter: { text: "made-up table" }) { edges { node {
         id name status period mixesGroups outcomes legacy providers { name } areas { area { code } basis }
         outputs { metric value status } source { title } } } } }`,
  );
  const { tests } = data.area.classification.practice;
  return { active: tests.find(({ key }) => key === 'activeProjects'), projects: data.projects.edges };
}

const project = {
  name: 'Made-up table for all',
  organisation: 'Walsall Council',
  aim: 'Made-up: neighbours of all groups cook together.',
  mixesGroups: 'YES',
  area: palfrey,
  standing: 'RUNNING',
  startsOn: '2026-03-01',
  endsOn: '2027-02-28',
  peopleReached: 7,
  timesHeld: 30,
  outcome: 'Made-up: friends.',
  legacy: 'Made-up: it goes on.',
  evidence: 'Made-up: a visit.',
};
const propose = (who: PersonName, more: object) =>
  office.as<{ readonly proposeProjectEntry: { readonly id: string; readonly revision: number } }>(
    who,
    'mutation M($input: ProposeProjectEntryInput!) { proposeProjectEntry(input: $input) { id revision } }',
    { input: { idempotencyKey: freshKey(), content: { ...project, ...more } } },
  );
const step = (name: string, { id, revision }: { readonly id: string; readonly revision: number }) =>
  office.as<Record<string, { readonly id: string; readonly revision: number }>>(
    'dilip',
    `mutation M($input: RecordStepInput!) { ${name}(input: $input) { id revision } }`,
    {
      input: {
        idempotencyKey: freshKey(),
        id,
        expectedRevision: revision,
        ...(name === 'withdrawRecord' ? { reason: 'Made-up.' } : {}),
      },
    },
  );

test('a project that somebody tells of counts where it is done, in place of the document’s without days', async () => {
  const before = await told();
  expect(before.projects).toEqual([]);
  const same = before.active?.openRecords[0]?.id ?? '';

  const { data } = await propose('farah', { sameAs: [same] });
  later();
  expect((await told()).projects, 'nothing of a proposal').toEqual([]);
  const approved = await step('approveRecord', data.proposeProjectEntry);
  later();
  const after = await told();
  expect(after.projects).toMatchObject([
    {
      node: {
        id: data.proposeProjectEntry.id,
        name: project.name,
        status: 'continuing',
        period: '2026-03-01 to 2027-02-28',
        mixesGroups: true,
        outcomes: [project.outcome],
        legacy: project.legacy,
        providers: [{ name: 'Walsall Council' }],
        areas: [
          { area: { code: palfrey }, basis: 'NAMED' },
          { area: { code: 'south' }, basis: 'NAMED' },
        ],
        outputs: [
          { metric: 'Sessions, visits or meetings', value: 30, status: null },
          { metric: 'People who took part', value: null, status: 'SUPPRESSED' },
        ],
        source: { title: 'Project kept here, for which a director answers' },
      },
    },
  ]);
  expect(after.active).toMatchObject({ atLeast: true, note: expect.stringContaining(project.name) });
  expect(after.active?.openRecords).toHaveLength((before.active?.openRecords.length ?? 0) - 1);

  await step('withdrawRecord', approved.data.approveRecord ?? { id: '', revision: 0 });
  later();
  expect(await told()).toEqual(before);
});

test.each([
  [{ endsOn: '2026-01-01' }, /endsOn: the last day is not before the first/],
  [{ sameAs: ['no-such-project'] }, /sameAs: no-such-project is no record of this register/],
  [{ area: 'E05999999' }, /area/],
  [{ name: 'English at the refuge' }, /name: "refuge" stands for a place that is told nowhere/],
  [{ venue: 'no-such-place' }, /venue: no place on the register has this id/],
])('is refused: %o', async (more, refusal) => {
  const { errors } = await propose('farah', more);
  expect(errors[0]?.message).toMatch(refusal);
});
