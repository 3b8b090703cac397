import { InvalidInput } from '../../errors/errors.ts';
import { detailSchema, gridSchema, screeningSchema } from '../model/answer-schemas.ts';
import type { AssessmentContent, ScreeningAnswer } from '../model/assessment.ts';
import type { DetailAnswer, Effect, GridReading } from '../model/detail-answers.ts';
import { parseAs } from '../model/written-value.ts';
import { isGridCell } from '../questions/equality-grid.ts';
import { questionOf, questionSet } from '../questions/published-sets.ts';
import type { DetailChange, GridChange, ScreeningChange } from './assessment-changes.ts';

/** Level 1 with some answers given or taken back. @throws InvalidInput naming the field */
export function changeScreening(
  content: AssessmentContent,
  changes: readonly ScreeningChange[],
): AssessmentContent['screening'] {
  const set = questionSet(content.questionSets.level1);
  const answers: Record<string, ScreeningAnswer> = { ...content.screening };
  for (const [index, { question, answer }] of changes.entries()) {
    const field = `screening[${index}]`;
    const { id } = questionOf(`${field}.question`, set, question);
    if (answer === null) delete answers[id];
    else answers[id] = checkScreeningAnswer(field, answer);
  }
  return answers;
}

/** Level 2 with some answers given or taken back. @throws InvalidInput naming the field */
export function changeDetail(
  content: AssessmentContent,
  changes: readonly DetailChange[],
): AssessmentContent['detail'] {
  const set = questionSet(content.questionSets.level2);
  const answers: Record<string, DetailAnswer> = { ...content.detail };
  for (const [index, { question, answer }] of changes.entries()) {
    const field = `detail[${index}]`;
    const { id } = questionOf(`${field}.question`, set, question);
    if (answer === null) delete answers[id];
    else answers[id] = checkDetailAnswer(field, answer);
  }
  return answers;
}

/** The grid with some cells filled or emptied, each cell once. @throws InvalidInput naming the field */
export function changeGrid(
  grid: readonly GridReading[],
  changes: readonly GridChange[],
): readonly GridReading[] {
  const cells = new Map(grid.map((cell) => [cellOf(cell), cell]));
  for (const [index, { characteristic, limb, reading }] of changes.entries()) {
    const field = `grid[${index}]`;
    if (!isGridCell(characteristic, limb)) {
      throw new InvalidInput(
        `${field}.limb`,
        'marriage and civil partnership counts for unlawful conduct only: the duty asks nothing else of it.',
      );
    }
    if (reading === null) cells.delete(cellOf({ characteristic, limb }));
    else cells.set(cellOf({ characteristic, limb }), checkCell(field, { characteristic, limb, ...reading }));
  }
  return [...cells.values()];
}

const cellOf = ({ characteristic, limb }: Pick<GridReading, 'characteristic' | 'limb'>): string =>
  `${characteristic} ${limb}`;

const checkScreeningAnswer = (field: string, answer: ScreeningAnswer): ScreeningAnswer =>
  parseAs(screeningSchema, field, answer);

/** What is not asked of a kind of answer is left out, so that nothing is kept that nobody sees. */
function checkDetailAnswer(field: string, { effect, residual, ...given }: DetailAnswer): DetailAnswer {
  const isAnswered = given.kind === 'ANSWERED';
  if (isAnswered && !effect) {
    throw new InvalidInput(
      `${field}.before`,
      'an answer needs a likelihood and a severity before mitigation.',
    );
  }
  const asked = isAnswered ? { ...given, before: effect, after: residual } : given;
  const { before, after, whoIsAffected, confidence, ...answer } = parseAs(detailSchema, field, asked);
  return {
    ...answer,
    ...(before ? { effect: before as Effect } : {}),
    ...(after ? { residual: after as Effect } : {}),
    ...(whoIsAffected == null ? {} : { whoIsAffected }),
    ...(confidence == null ? {} : { confidence }),
  };
}

function checkCell(field: string, { characteristic, limb, ...reading }: GridReading): GridReading {
  const { action, ...cell } = parseAs(gridSchema, field, reading);
  return { characteristic, limb, ...cell, ...(action == null ? {} : { action }) };
}
