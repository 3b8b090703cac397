import { describe, expect, it } from 'vitest';
import type { Person } from '../../permission/person.ts';
import { memberKey, teamOf } from '../model/team.ts';
import { quietContent } from '../testing/made-up-assessment.ts';
import { begin, moment, why } from '../testing/made-up-life.ts';
import { officer, person, planner } from '../testing/made-up-people.ts';
import { refuseReporter, type Sharing, shareAssessment } from './share-assessment.ts';

const share = (record: ReturnType<typeof begin>, sharing: Sharing, by: Person) =>
  shareAssessment(record, sharing, by, moment.at);
const own = begin(quietContent);
const colleague = (number: number): Person => person(`colleague-${number}`, 'PLANNER');

/** As many colleagues as there is room for, each let in. */
const full = Array.from({ length: 20 }, (_, number) => colleague(number)).reduce((record, each) => {
  const asked = share(record, { step: 'ASK', reason: why }, each);
  return share(asked, { step: 'LET_IN', member: memberKey(own, each) }, planner);
}, own);

describe('who writes an assessment', () => {
  it('are twenty editors at most, also after it was handed over or taken over', () => {
    expect(teamOf(full).editors).toHaveLength(20);
    const last = colleague(20);
    const asked = share(full, { step: 'ASK', reason: why }, last);
    const member = memberKey(own, last);
    expect(() => share(asked, { step: 'LET_IN', member }, planner)).toThrow('20 people write in it');
    const handed = share(full, { step: 'HAND_OVER', member: memberKey(own, colleague(3)) }, planner);
    expect(teamOf(handed).editors).toHaveLength(20);
    const taken = share(full, { step: 'TAKE_OVER', reason: why }, officer);
    expect(teamOf(taken).owner.subject).toBe(officer.subject);
    expect(teamOf(taken).editors).toHaveLength(20);
    expect(teamOf(taken).editors.map(({ subject }) => subject)).not.toContain(planner.subject);
    const small = share(own, { step: 'TAKE_OVER', reason: why }, officer);
    expect(teamOf(small).editors.map(({ subject }) => subject)).toEqual([planner.subject]);
  });

  it('is changed by one person a hundred times at most, and by others still', () => {
    const restless = colleague(0);
    const member = memberKey(own, restless);
    let record = own;
    for (let time = 0; time < 50; time += 1) {
      record = share(record, { step: 'ASK', reason: why }, restless);
      record = share(record, { step: 'TAKE_OFF', member }, restless);
    }
    expect(() => share(record, { step: 'ASK', reason: why }, restless)).toThrow(
      'step: you have changed 100 times who writes here',
    );
    expect(teamOf(share(record, { step: 'ASK', reason: why }, colleague(1))).asking).toHaveLength(1);
    expect(JSON.stringify(teamOf(record).steps), 'nobody is named').not.toContain(restless.subject);
  });
});

describe('reports of actions and expectations', () => {
  it('are made by those who write in it, by cohesion officers, and by leads of its locality', () => {
    const lead = (locality: string): Person => ({
      ...person('lea', 'LOCALITY_LEAD'),
      localities: [locality as never],
    });
    for (const each of [planner, officer, lead('west')]) {
      expect(() => refuseReporter(own, each), each.name).not.toThrow();
    }
    for (const each of [colleague(1), lead('north')]) {
      expect(() => refuseReporter(own, each), each.name).toThrow('is written by amina and whom they let in');
    }
  });
});
