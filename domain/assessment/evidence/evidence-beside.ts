import { isMessage } from '../../messages/message.ts';
import type { EvidenceItemId } from './evidence-item.ts';
import { type EvidenceRow, itemRows } from './evidence-rows.ts';
import type { ReadableEvidence } from './readable-evidence.ts';

/** An item of a pack with those of its rows that bear on a question. */
export interface EvidenceBeside {
  readonly item: EvidenceItemId;
  readonly rows: readonly EvidenceRow[];
}

/** Most rows beside one question, of all items together: what can be read before answering. */
const mostRows = 3;

type Choice = (evidence: ReadableEvidence) => EvidenceBeside;

const rows =
  (
    item: EvidenceItemId,
    most: number,
    wanted: (row: EvidenceRow, evidence: ReadableEvidence) => boolean = () => true,
  ): Choice =>
  (evidence) => ({
    item,
    rows: itemRows(evidence, item)
      .filter((row) => wanted(row, evidence))
      .slice(0, most),
  });

const peopleNear = rows('peopleTouched', 1, ({ key }, { pack }) => {
  return key === `${pack.screenMetres ?? pack.catchmentMetres}`;
});
const placesInside = rows('venues', 2, ({ key }, { pack }) =>
  pack.items.venues.values.venues.some(({ id, atRisk }) => atRisk && id === key),
);
const placesNear = (most: number): Choice => rows('venues', most, ({ key }) => !key.startsWith('inside '));
const labelsTouched = rows('labels', 1, ({ key }, { pack }) =>
  pack.items.labels.values.wards.some(({ code, touched }) => touched && code === key),
);
const labelsAround = rows('labels', 2, ({ key }, { pack }) =>
  pack.items.labels.values.wards.some(({ code, touched }) => !touched && code === key),
);
/** A table of who lives near, and the same of the whole borough, without which a share says little. */
const table = (id: string): Choice =>
  rows('profile', 2, ({ key }) => key === id || key.startsWith(`${id} E08`));
const groups = table('ETHNIC_GROUP_5');
const religion = table('RELIGION');
const tenure = table('TENURE');
const disability = table('DISABILITY');
const projects = (most: number): Choice => rows('projects', most);
const welcome = rows('placesOfWelcome', 1);
const schemesNear = rows('nearbyAssessments', 1, ({ key }) => key === 'together');
const shares = rows('schemeShares', 2, ({ key }) => key !== 'outside');
/** That no band is held, or none for this reader, is no fact to answer with. */
const tension = rows('tension', 1, (_, { pack }) => pack.items.tension.values.status === 'HELD');

/**
 * What of a pack bears on each question, in the order in which it is to be read. A question that is not here has nothing
 * in a pack that bears on it: who is responsible, whose words a vision is in. `detail` is of the questions of level-2.1,
 * `screening` of level-1.1, `grid` of rows of the equality grid and `pairs` of suggested pairs.
 */
const besideQuestions: Readonly<Record<string, readonly Choice[]>> = {
  'screening.1': [peopleNear, shares],
  'screening.2': [peopleNear, projects(2)],
  'screening.4': [placesInside, tenure, disability],
  'screening.5': [labelsTouched, groups, tenure],
  'screening.6': [labelsTouched, schemesNear],
  'screening.7': [groups, welcome],
  'screening.8': [placesInside, placesNear(3)],
  'screening.9': [labelsTouched, groups, projects(1)],
  'screening.10': [tension, schemesNear, labelsTouched],
  'detail.1.2': [groups, religion],
  'detail.1.3': [projects(2), schemesNear],
  'detail.1.4': [labelsTouched, shares],
  'detail.2.3': [peopleNear, placesNear(2)],
  'detail.2.4': [welcome, projects(2)],
  'detail.3.1': [tenure],
  'detail.3.2': [tenure, groups],
  'detail.3.3': [placesInside, tenure],
  'detail.3.5': [disability],
  'detail.3.6': [disability, groups],
  'detail.4.1': [labelsTouched, schemesNear],
  'detail.4.2': [labelsTouched, schemesNear, tension],
  'detail.4.5': [tension],
  'detail.5.1': [peopleNear, schemesNear],
  'detail.5.2': [peopleNear, schemesNear],
  'detail.5.3': [welcome, projects(2)],
  'detail.5.4': [placesNear(2)],
  'detail.6.1': [placesInside, placesNear(3)],
  'detail.6.2': [placesNear(1), labelsTouched],
  'detail.6.3': [religion, projects(2)],
  'detail.6.4': [projects(3)],
  'detail.6.5': [projects(2)],
  'detail.6.6': [labelsAround, shares],
  'grid.DISABILITY': [disability],
  'grid.RACE': [groups],
  'grid.RELIGION_OR_BELIEF': [religion],
  'grid.INCOME': [tenure],
  'pairs.faiths': [religion],
  'pairs.ethnic-groups': [groups],
  'pairs.tenures': [tenure],
  'pairs.neighbourhoods': [labelsTouched, labelsAround],
};

/** Facts on how something was measured stand in the pack: beside a question they would hide what was found. */
const ofMethod: readonly string[] = ['method', 'blau', 'level', 'through'].map(
  (name) => `evidenceFact.${name}`,
);

const withoutMethod = (row: EvidenceRow): EvidenceRow => ({
  ...row,
  facts: row.facts.filter(({ name }) => !(name && isMessage(name) && ofMethod.includes(name.code))),
});

/**
 * The two or three facts of a pack that bear on a question, item by item; empty where none does. They are facts to answer
 * with, and suggest no answer.
 * @param about "screening.8" or "detail.6.1", as comments and fields name questions
 * @example evidenceBeside(evidence, 'screening.8')[0]?.item // 'venues'
 */
export function evidenceBeside(evidence: ReadableEvidence, about: string): readonly EvidenceBeside[] {
  const found = new Map<EvidenceItemId, EvidenceRow[]>();
  let left = mostRows;
  // An id from outside may be called as what every object has: "constructor".
  for (const choose of (Object.hasOwn(besideQuestions, about) && besideQuestions[about]) || []) {
    const { item, rows: chosen } = choose(evidence);
    const before = found.get(item) ?? [];
    const fresh = chosen.filter(({ key }) => !before.some((row) => row.key === key)).slice(0, left);
    if (fresh.length === 0) continue;
    found.set(item, [...before, ...fresh]);
    left -= fresh.length;
  }
  return [...found].map(([item, chosen]) => ({ item, rows: chosen.map(withoutMethod) }));
}
