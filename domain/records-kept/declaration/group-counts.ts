import { InvalidInput } from '../../errors/errors.ts';
import {
  type AttendanceCount,
  type CountedBy,
  preferNotToSay,
  takenGroups,
  toldGroupOf,
} from '../../records/people-counted.ts';
import type { ListedType } from './listed-types.ts';

const mostPeople = 100_000;
const wardShape = /^E05\d{6}$/;

/**
 * Counts of people by one thing, as a field holds them: "FEMALE 12; MALE 9; PREFER_NOT_TO_SAY 1". A group with 0 was asked
 * after, one that is left out was not counted. Whether a ward is held, only the data can say.
 * @example groupCounts('SEX').read('male 9; FEMALE 12') // FEMALE first, as the groups are told
 */
export function groupCounts(by: CountedBy): ListedType<AttendanceCount> {
  const order = [...takenGroups[by], preferNotToSay];
  const takes = `${by === 'HOME' ? 'the code of a ward, ' : ''}${order.join(', ')}`;
  const rank = ({ group }: AttendanceCount): number => order.indexOf(group);
  const checked = ({ group, people }: AttendanceCount): AttendanceCount => {
    const code = String(group).trim().toUpperCase();
    if (!order.includes(code) && !(by === 'HOME' && wardShape.test(code)))
      throw new InvalidInput(
        '',
        `"${code.slice(0, 30)}" is no group that is counted here. Take one of ${takes}.`,
      );
    if (!Number.isInteger(people) || people < 0 || people > mostPeople)
      throw new InvalidInput('', `the count of ${code} is no whole number from 0 to ${mostPeople}.`);
    return { group: code, people };
  };
  const check = (given: readonly unknown[]): readonly AttendanceCount[] => {
    if (given.length > mostGroups)
      throw new InvalidInput('', `these are ${given.length} groups. Give each once, at most ${mostGroups}.`);
    const counts = given.map((each) => checked(each as AttendanceCount));
    const groups = counts.map(({ group }) => group);
    const twice = groups.find((group, at) => groups.indexOf(group) !== at);
    if (twice !== undefined) throw new InvalidInput('', `${twice} is counted twice.`);
    const whole = groups.find((group) =>
      groups.some((each) => each !== group && toldGroupOf(by, each) === group),
    );
    if (whole !== undefined)
      throw new InvalidInput('', `${whole} is counted whole and in parts. Give one of the two.`);
    return counts.sort((a, b) => rank(a) - rank(b) || (a.group < b.group ? -1 : 1));
  };
  return {
    check,
    read: (text) =>
      check(
        text
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map(countOf),
      ),
    write: (counts) => counts.map(({ group, people }) => `${group} ${people}`).join('; '),
  };
}

/** Twenty wards of two editions, outside and unsaid: more than any field counts. */
const mostGroups = 60;

function countOf(part: string): AttendanceCount {
  const [group = '', people = ''] = part.split(' ').filter((word) => word !== '');
  if (!/^\d{1,7}$/.test(people))
    throw new InvalidInput('', `"${part.slice(0, 40)}" is no group with its count, such as "FEMALE 12".`);
  return { group, people: Number(people) };
}
