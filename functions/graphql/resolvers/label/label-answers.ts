import { toApiClassification } from '../../../../domain/cohesion-label/classification/api-classification.ts';
import type { AreaClassification } from '../../../../domain/cohesion-label/classification/classification.ts';
import { labelNamed, nameOfLabel } from '../../../../domain/cohesion-label/classification/labels.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import {
  besideWords,
  newLabelWords,
  overrideWords,
  rateWords,
  replyWords,
} from '../../../../domain/label-answers/answer-words.ts';
import {
  type ComputedLabel,
  type LabelReply,
  overrideOf,
  overrideRate,
} from '../../../../domain/label-answers/label-answers.ts';
import { labelRunId } from '../../../../domain/label-answers/label-run.ts';
import type { ToldClassification } from '../../../../domain/label-answers/told-label.ts';
import type { AnyMessage } from '../../../../domain/messages/message.ts';
import type {
  ClassificationResolvers,
  PairingResolvers,
  PairSuggestionResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { type LabelQuestion, methodId, parametersOf } from './label-question.ts';

/** A label as it is told, with the run that gave it. */
export const toldLabel = (
  record: AreaClassification,
  { snapshot, day, tried }: LabelQuestion,
): ToldClassification => {
  const method = methodId(parametersOf(tried));
  return {
    ...toApiClassification(record),
    asOf: day,
    methodId: method,
    run: labelRunId(method, day, snapshot.stored.version),
    isPublished: tried === undefined,
  };
};

/** How many labels of a run have another beside them. Of a what-if none has. */
export function ratesOf(areas: readonly AreaClassification[], { snapshot, day, tried }: LabelQuestion) {
  const method = methodId(parametersOf(tried));
  const labels = areas.map(({ area, label }) => computed(area, label, method, day));
  const rate = overrideRate(snapshot.answers, tried ? [] : labels);
  const told = tried ? { ...rate, of: areas.length } : rate;
  return { ...told, words: rateWords(told) };
}

const computed = (
  area: Area,
  label: AnyMessage,
  method: string,
  asOf: ComputedLabel['asOf'],
): ComputedLabel => ({ area: area.code, label: nameOfLabel(label), method, asOf });

const repliesIn = ({ answers }: DataSnapshot, { code }: Pick<Area, 'code'>): readonly LabelReply[] =>
  answers.replies.get(code) ?? [];

/** What stands beside a label. A what-if is no label that anybody has decided about, and none that waits for replies. */
async function besideOf(told: ToldClassification, { data }: RequestContext) {
  const { area, label, methodId: method, asOf, isPublished } = told;
  const snapshot = await data();
  const replies = repliesIn(snapshot, area);
  if (!isPublished || area.level === 'BOROUGH') return { replies };
  const changes = await snapshot.newLabels(area.level, asOf);
  return {
    replies,
    override: overrideOf(snapshot.answers, computed(area, label, method, asOf)),
    change: changes.get(area.code),
  };
}

const toldReply = (reply: LabelReply, to: AnyMessage | undefined) => {
  const { id, saidBy, office = null, words: text, saidOn, label, run, record } = reply;
  return {
    recordId: id,
    saidBy,
    office,
    text,
    saidOn,
    run,
    record,
    label: labelNamed(label),
    words: replyWords(reply, to ? nameOfLabel(to) : label),
  };
};

type AnswerFields = 'labelName' | 'replies' | 'override' | 'newLabel' | 'beside';
type Answers = Pick<ClassificationResolvers<RequestContext>, AnswerFields>;

/** What people answer to a label, wherever the label is told. */
export const answersToLabel: Answers = {
  labelName: ({ label }) => nameOfLabel(label),
  replies: async (told, _, { data }) =>
    repliesIn(await data(), told.area).map((reply) => toldReply(reply, told.label)),
  override: async (told, _, context) => {
    const { override } = await besideOf(told, context);
    if (!override) return null;
    const { proposed, id: recordId, ...rest } = override;
    return {
      ...rest,
      recordId,
      label: labelNamed(proposed),
      labelName: proposed,
      words: overrideWords(override),
    };
  },
  newLabel: async (told, _, context) => {
    const { change } = await besideOf(told, context);
    return change ? { ...change, before: labelNamed(change.before), words: newLabelWords(change) } : null;
  },
  beside: async (told, _, context) => besideWords(nameOfLabel(told.label), await besideOf(told, context)),
};

/** The replies to the label of the cold spot of a pair. */
export const repliesToColdSpot: NonNullable<PairingResolvers<RequestContext>['replies']> = async (
  { coldSpot },
  _,
  { data },
) => repliesIn(await data(), coldSpot.area).map((reply) => toldReply(reply, coldSpot.label));

/** The replies to the label that an area has in the layer of labels. */
export const repliesInLayer = async (
  code: string,
  label: AnyMessage | undefined,
  { data }: RequestContext,
) =>
  label ? repliesIn(await data(), { code: code as AreaCode }).map((reply) => toldReply(reply, label)) : [];

/** The replies to the label of a suggested place. */
export const repliesToSuggested: NonNullable<PairSuggestionResolvers<RequestContext>['replies']> = async (
  { classification },
  _,
  { data },
) =>
  classification
    ? repliesIn(await data(), classification.area).map((reply) => toldReply(reply, classification.label))
    : [];
