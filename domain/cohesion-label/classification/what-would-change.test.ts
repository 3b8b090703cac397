import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import { parametersOfMethod } from '../../method/method.ts';
import { workedAreas } from './testing/worked-areas.ts';
import { whatWouldChange } from './what-would-change.ts';
import { withEvidence } from './with-evidence.ts';

/** The worked example is of the version that it was published with. */
const parameters = parametersOfMethod('cc-1.0.0');

const { ashmore, eastgate, grange, heath } = workedAreas;
const sentences = (facts: typeof ashmore, kind: string) =>
  toldAll(whatWouldChange(facts, parameters))
    .filter((change) => change.kind === kind)
    .map(({ sentence }) => sentence);

describe('what would change a label', () => {
  it('is each smallest change that does so, and none that does not', () => {
    expect(sentences(eastgate, 'COUNT')).toEqual([
      'With 1 fewer open place to meet it would be "Building" instead of "Catalyst of change".',
      'With 1 fewer active project that brings groups together it would be "Building" instead of "Catalyst of change".',
      'With a share of residents within reach below the target it would be "Building" instead of "Catalyst of change".',
      'With 41 fewer people recorded as taking part it would be "Building" instead of "Catalyst of change".',
    ]);
    expect(sentences(ashmore, 'COUNT')).toEqual([]);
  });

  it('names one recorded exchange where that is all it takes', () => {
    const oneShort = withEvidence(heath, 'placesToMeet', { kind: 'known', value: 5 });
    expect(sentences(oneShort, 'COUNT')).toContain(
      'With 1 more recorded exchange with another ward it would be "Catalyst of change" instead of "Building".',
    );
  });

  it('moves a threshold only as far as it must be moved', () => {
    expect(sentences(heath, 'THRESHOLD')).toEqual([
      'With the line for low diversity at 20.4% instead of 20% it would be "Cold spot (building)" instead of "Building".',
      'With a target for active projects at 2.03 instead of 2.00 it would be "Gap in practice" instead of "Building".',
      'With a target for people taking part at 20.28 instead of 20.00 it would be "Gap in practice" instead of "Building".',
    ]);
  });

  it('of a level that one more answer would give, says whose register to review', () => {
    const two = withEvidence(grange, 'activeProjects', { kind: 'known', value: 0 });
    expect(sentences(two, 'REVIEW')).toEqual(
      ['Places of Welcome', 'people taking part', 'exchanges'].map(
        (register) =>
          `With the register of ${register} reviewed and found complete as it stands it would be "Cold spot (priority)" instead of "Cold spot (practice not known)".`,
      ),
    );
    expect(sentences(two, 'RECORDS')).toEqual([]);
  });

  it('of a level that no single answer gives, says which answers together would', () => {
    expect(sentences(grange, 'COUNT')).toEqual([]);
    expect(sentences(grange, 'REVIEW')).toEqual([]);
    expect(sentences(grange, 'RECORDS')).toEqual([
      'With any 2 of these registers reviewed and found complete as they stand (projects, Places of Welcome, people taking part and exchanges) it would be "Cold spot (priority)" instead of "Cold spot (practice not known)".',
      'With 2 tests shown to be passed, for instance 3 active projects that bring groups together and 1 recorded exchange with another ward, it would be "Cold spot (building)" instead of "Cold spot (practice not known)".',
    ]);
  });

  it('does not promise that a review answers a test whose measure is missing', () => {
    const unmeasured = withEvidence(grange, 'reach', { kind: 'notKnown', unmeasured: true });
    const [reviews] = sentences(unmeasured, 'RECORDS');
    expect(reviews).toContain('(projects, people taking part and exchanges)');
  });
});
