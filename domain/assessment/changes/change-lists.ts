import { InvalidInput } from '../../errors/errors.ts';
import { parseVenueKind } from '../../place/venue-kinds.ts';
import type { AssessmentContent, Engagement, Prediction } from '../model/assessment.ts';
import type { AssessmentAction } from '../model/assessment-action.ts';
import { checkDay, checkItemId, checkNumber, checkText, checkTitles } from '../model/check-value.ts';
import type { PairReading } from '../model/detail-answers.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import { questionOf, questionSet } from '../questions/published-sets.ts';
import type { AssessmentChanges, ItemListName, ItemLists } from './assessment-changes.ts';

/** Most items of each list. Options: method, section 6; the others so that one assessment stays readable. */
export const mostItems: { readonly [Name in ItemListName]: number } = {
  pairs: 30,
  engagement: 100,
  options: 4,
  actions: 100,
  predictions: 40,
};

/** Most meeting places that one option opens: as many as it may close. */
const mostOpened = 20;

type Checks = {
  readonly [Name in ItemListName]: (
    field: string,
    item: ItemLists[Name][number],
    content: AssessmentContent,
  ) => ItemLists[Name][number];
};

/**
 * A list with items put in, replaced by id, and taken away.
 * @throws InvalidInput naming the field, also when there would be too many or one to take away is not there
 */
export function changeList<Name extends ItemListName>(
  name: Name,
  content: AssessmentContent,
  { [name]: given = [], remove = [] }: AssessmentChanges,
): ItemLists[Name] {
  const items = new Map<string, ItemLists[Name][number]>(content[name].map((item) => [item.id, item]));
  for (const [index, { list, id }] of remove.entries()) {
    if (list === name && !items.delete(id)) {
      throw new InvalidInput(`remove[${index}].id`, `nothing in ${name} has the id "${id.slice(0, 60)}".`);
    }
  }
  const check: Checks[Name] = checks[name];
  for (const [index, item] of given.entries()) {
    const field = `${name}[${index}]`;
    items.set(checkItemId(`${field}.id`, item.id), check(field, item, content));
  }
  if (items.size > mostItems[name]) {
    throw new InvalidInput(name, `these would be ${items.size}. There may be ${mostItems[name]} at most.`);
  }
  return [...items.values()] as unknown as ItemLists[Name];
}

const line = (field: string, text: string): string => checkText(field, text, 'line');
const sentence = (field: string, text: string): string => checkText(field, text, 'sentence');
const amount = (field: string, value: number): number => checkNumber(field, value, { from: -1e12, to: 1e12 });

/** A field put through its check where it is given. */
const given = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
  check: (value: Value) => Value,
): { readonly [Field in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: check(value) } as { readonly [Field in Name]: Value });

const checkPair = (field: string, pair: PairReading): PairReading => ({
  id: pair.id,
  one: line(`${field}.one`, pair.one),
  other: line(`${field}.other`, pair.other),
  effect: pair.effect,
  reason: sentence(`${field}.reason`, pair.reason),
});

const checkEngagement = (field: string, heard: Engagement): Engagement => ({
  id: heard.id,
  who: line(`${field}.who`, heard.who),
  on: checkDay(`${field}.on`, heard.on),
  how: sentence(`${field}.how`, heard.how),
  whatChanged: sentence(`${field}.whatChanged`, heard.whatChanged),
});

function checkOption(field: string, option: SchemeOption): SchemeOption {
  const { homesByTenure } = option;
  const homes = (name: string, count: number): number =>
    checkNumber(`${field}.${name}`, count, { from: 0, to: 100_000, whole: true });
  if (option.opens.length > mostOpened) {
    const many = `these are ${option.opens.length}. There may be ${mostOpened} at most.`;
    throw new InvalidInput(`${field}.opens`, many);
  }
  return {
    id: option.id,
    name: line(`${field}.name`, option.name),
    site: option.site,
    ...given('homes', option.homes, (count) => homes('homes', count)),
    ...given('homesByTenure', homesByTenure, ({ social, shared, private: owned }) => ({
      social: homes('homesByTenure.social', social),
      shared: homes('homesByTenure.shared', shared),
      private: homes('homesByTenure.private', owned),
    })),
    closes: checkTitles(`${field}.closes`, option.closes),
    opens: option.opens.map(({ name, kind, position }, index) => ({
      name: line(`${field}.opens[${index}].name`, name),
      kind: parseVenueKind(`${field}.opens[${index}].kind`, kind).id,
      position,
    })),
  };
}

function checkAction(field: string, action: AssessmentAction, content: AssessmentContent): AssessmentAction {
  const set = questionSet(content.questionSets.level2);
  return {
    id: action.id,
    ...given('question', action.question, (id) => questionOf(`${field}.question`, set, id).id),
    type: action.type,
    what: sentence(`${field}.what`, action.what),
    ownerRole: line(`${field}.ownerRole`, action.ownerRole),
    ...given('ownerName', action.ownerName, (name) => line(`${field}.ownerName`, name)),
    dueOn: checkDay(`${field}.dueOn`, action.dueOn),
    ...given('funding', action.funding, (text) => sentence(`${field}.funding`, text)),
    measure: sentence(`${field}.measure`, action.measure),
    ...given('baseline', action.baseline, (value) => amount(`${field}.baseline`, value)),
    ...given('target', action.target, (value) => amount(`${field}.target`, value)),
    ...given('unit', action.unit, (unit) => line(`${field}.unit`, unit)),
  };
}

const checkPrediction = (field: string, prediction: Prediction): Prediction => ({
  id: prediction.id,
  measure: sentence(`${field}.measure`, prediction.measure),
  unit: line(`${field}.unit`, prediction.unit),
  ...given('baseline', prediction.baseline, (value) => amount(`${field}.baseline`, value)),
  expected: amount(`${field}.expected`, prediction.expected),
  dueOn: checkDay(`${field}.dueOn`, prediction.dueOn),
});

const checks: Checks = {
  pairs: checkPair,
  engagement: checkEngagement,
  options: checkOption,
  actions: checkAction,
  predictions: checkPrediction,
};
