import { InvalidInput } from '../../errors/errors.ts';
import { parseVenueKind } from '../../place/venue-kinds.ts';
import type { AssessmentContent, Prediction } from '../model/assessment.ts';
import type { AssessmentAction } from '../model/assessment-action.ts';
import {
  type ActionGiven,
  actionSchema,
  engagementSchema,
  optionSchema,
  type PhaseGiven,
  type PredictionGiven,
  pairSchema,
  phaseSchema,
  predictionSchema,
} from '../model/item-schemas.ts';
import type { Phase } from '../model/phase.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import { itemId, line, parseAs, titles } from '../model/written-value.ts';
import { questionOf, questionSet } from '../questions/published-sets.ts';
import type { AssessmentChanges, ItemListName, ItemLists, ItemsGiven } from './assessment-changes.ts';
import { checkPhaseDays } from './change-phases.ts';

/** Most items of each list. Options: method, section 6; the others so that one assessment stays readable. */
export const mostItems: { readonly [Name in ItemListName]: number } = {
  pairs: 30,
  engagement: 100,
  options: 4,
  actions: 100,
  predictions: 40,
  phases: 20,
};

/** Most meeting places that one option opens: as many as it may close. */
const mostOpened = 20;

type Checks = {
  readonly [Name in ItemListName]: (
    field: string,
    item: ItemsGiven[Name][number],
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
  const items = new Map<string, ItemLists[Name][number]>(
    itemsOf(name, content).map((item) => [item.id, item]),
  );
  for (const [index, { list, id }] of remove.entries()) {
    if (list === name && !items.delete(id)) {
      throw new InvalidInput(`remove[${index}].id`, `nothing in ${name} has the id "${id.slice(0, 60)}".`);
    }
  }
  const check: Checks[Name] = checks[name];
  for (const [index, item] of given.entries()) {
    const field = `${name}[${index}]`;
    items.set(parseAs(itemId, `${field}.id`, item.id), check(field, item, content));
  }
  if (items.size > mostItems[name]) {
    throw new InvalidInput(name, `these would be ${items.size}. There may be ${mostItems[name]} at most.`);
  }
  return [...items.values()] as unknown as ItemLists[Name];
}

/** Phases came later: content without them has none. */
const itemsOf = <Name extends ItemListName>(name: Name, content: AssessmentContent): ItemLists[Name] =>
  (content[name] ?? []) as ItemLists[Name];

function checkOption(field: string, option: SchemeOption): SchemeOption {
  if (option.opens.length > mostOpened) {
    const many = `these are ${option.opens.length}. There may be ${mostOpened} at most.`;
    throw new InvalidInput(`${field}.opens`, many);
  }
  const { name, ...counts } = parseAs(optionSchema, field, option);
  return {
    id: option.id,
    name,
    site: option.site,
    ...withoutNothing(counts),
    closes: parseAs(titles, `${field}.closes`, option.closes),
    opens: option.opens.map(({ name, kind, position }, index) => ({
      name: parseAs(line, `${field}.opens[${index}].name`, name),
      kind: parseVenueKind(`${field}.opens[${index}].kind`, kind).id,
      position,
    })),
  };
}

function checkAction(field: string, given: ActionGiven, content: AssessmentContent): AssessmentAction {
  const set = questionSet(content.questionSets.level2);
  const question =
    given.question == null ? undefined : questionOf(`${field}.question`, set, given.question).id;
  const { question: _, ...action } = withoutNothing(parseAs(actionSchema, field, given));
  return { ...action, ...(question === undefined ? {} : { question }) };
}

function checkPhase(field: string, given: PhaseGiven): Phase {
  const { built, lost, ...phase } = withoutNothing(parseAs(phaseSchema, field, given));
  checkPhaseDays(field, phase);
  const homes = { built: built && withoutNothing(built), lost: lost && withoutNothing(lost) };
  const said = Object.entries(homes).filter(([, each]) => each && Object.keys(each).length > 0);
  return { ...phase, ...Object.fromEntries(said) };
}

/** A range has both ends, and what is expected lies in it. */
function checkPrediction(field: string, given: PredictionGiven): Prediction {
  const prediction = withoutNothing(parseAs(predictionSchema, field, given));
  const { expected, atLeast, atMost } = prediction;
  if ((atLeast === undefined) !== (atMost === undefined)) {
    const missing = atLeast === undefined ? 'atLeast' : 'atMost';
    throw new InvalidInput(`${field}.${missing}`, 'a range has two ends: give both, or neither.');
  }
  if (atLeast !== undefined && atLeast > expected) {
    throw new InvalidInput(
      `${field}.atLeast`,
      `${atLeast} is more than the ${expected} that is expected. Give as much or less.`,
    );
  }
  if (atMost !== undefined && atMost < expected) {
    throw new InvalidInput(
      `${field}.atMost`,
      `${atMost} is less than the ${expected} that is expected. Give as much or more.`,
    );
  }
  return prediction;
}

/** A record without the fields that are null or undefined: in a list an item is given whole, and they mean the same. */
type WithoutNothing<Fields> = {
  readonly [Name in keyof Fields as null extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  readonly [Name in keyof Fields as null extends Fields[Name] ? Name : never]?: NonNullable<Fields[Name]>;
};
const withoutNothing = <Fields extends object>(fields: Fields): WithoutNothing<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNothing<Fields>;

const checks: Checks = {
  pairs: (field, pair) => parseAs(pairSchema, field, pair),
  engagement: (field, heard) => parseAs(engagementSchema, field, heard),
  options: checkOption,
  actions: checkAction,
  predictions: checkPrediction,
  phases: checkPhase,
};
