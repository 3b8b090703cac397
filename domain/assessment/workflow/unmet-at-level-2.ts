import { message, untranslated } from '../../messages/message.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import { characteristicName, gridCells } from '../questions/equality-grid.ts';
import { readDetail } from '../scoring/read-detail.ts';

/**
 * What is missing before level 2 can go to those who review and sign: an answer with its confidence to every question
 * asked, an action and a residual for every red or amber, and every cell of the grid. Why to go on where something stays
 * red the director says who signs.
 * Source: "Cohesion impact assessment", sections 6 to 8.
 * @example unmetAtLevel2(record) // [{ field: 'detail.3.3.residual', reason: { code: 'unmet.residual', ... } }]
 */
export function unmetAtLevel2(
  record: Pick<AssessmentRecord, 'content' | 'progress'>,
): readonly UnmetRequirement[] {
  const { content, progress } = record;
  const reading = readDetail(content, progress);
  return [
    ...reading.unanswered.map((id) => ({
      field: `detail.${id}`,
      reason: message('unmet.answerDetail', { question: untranslated(id) }),
    })),
    ...unmetAnswers(record),
    ...reading.withoutAction.map((id) => ({
      field: `detail.${id}.actions`,
      reason: message('unmet.action', { question: untranslated(id) }),
    })),
    ...reading.answers.flatMap(({ question: { id }, before, actions }) =>
      before.colour !== 'GREEN' &&
      actions.length > 0 &&
      content.detail[id]?.kind === 'ANSWERED' &&
      content.detail[id].residual === undefined
        ? [
            {
              field: `detail.${id}.residual`,
              reason: message('unmet.residual', { question: untranslated(id) }),
            },
          ]
        : [],
    ),
    ...unmetGrid(record),
  ];
}

const unmetAnswers = ({ content }: Pick<AssessmentRecord, 'content'>): UnmetRequirement[] =>
  countedAnswers(content).detail.flatMap(({ question: { id }, answer }) => {
    if (answer?.kind !== 'ANSWERED') return [];
    const question = untranslated(id);
    return [
      ...(answer.answer.trim() === ''
        ? [{ field: `detail.${id}.answer`, reason: message('unmet.detailText', { question }) }]
        : []),
      ...(answer.confidence === undefined
        ? [{ field: `detail.${id}.confidence`, reason: message('unmet.confidence', { question }) }]
        : []),
    ];
  });

function unmetGrid({
  content,
  progress,
}: Pick<AssessmentRecord, 'content' | 'progress'>): UnmetRequirement[] {
  const live = content.actions.filter(({ id }) => progress[id]?.status !== 'DROPPED').map(({ id }) => id);
  return gridCells.flatMap(({ characteristic, limb }) => {
    const group = characteristicName(characteristic);
    const field = `grid.${characteristic}.${limb}`;
    const found = content.grid.find((each) => each.characteristic === characteristic && each.limb === limb);
    if (!found) return [{ field, reason: message('unmet.gridCell', { group }) }];
    if (found.reason.trim() === '') {
      return [{ field: `${field}.reason`, reason: message('unmet.gridReason', { group }) }];
    }
    if (found.effect !== 'NEGATIVE' || (found.action !== undefined && live.includes(found.action))) return [];
    return [{ field: `${field}.action`, reason: message('unmet.gridAction', { group }) }];
  });
}
