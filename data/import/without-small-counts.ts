import type { NumberOfFigure } from '../../domain/disclosure/figure-table.ts';
import { withholdInDataset } from '../../domain/disclosure/withhold-in-dataset.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Project } from '../../domain/records/programme.ts';
import type { FileRows } from './read-files.ts';
import type { Place, ValidationErrors } from './validation-errors.ts';

type Content = Omit<Dataset, 'version'>;

/**
 * The data without counts of people under ten and without the numbers that would give one back. Each number that is
 * withheld so is a remark with its file and row: whoever keeps the files should take it out of them.
 */
export function withoutSmallCounts(content: Content, rows: FileRows, errors: ValidationErrors): Content {
  const { dataset, inFigures, inOutputs } = withholdInDataset(content);
  tellFigures(inFigures, content, rows, errors);
  inOutputs.forEach((withheld, index) => {
    tellOutputs(withheld, content.projects[index], rows.projects[index], errors);
  });
  return dataset;
}

const reason =
  'is withheld: it counts fewer than 10 people, or fewer than 10 could be worked out from it. ' +
  'Write the status SUPPRESSED and no number, so that no copy of the file tells it.';

const columnOf = (number: NumberOfFigure['number']): string =>
  typeof number === 'object' ? `breakdown.${number.part}.value` : number;

function tellFigures(
  withheld: readonly NumberOfFigure[],
  { observations }: Content,
  rows: FileRows,
  errors: ValidationErrors,
): void {
  // Figures that the census and deprivation tables give come before those of the file, row by row.
  const readFromTables = observations.length - rows.observations.length;
  for (const { figure, number } of withheld) {
    const row = rows.observations[figure - readFromTables];
    const place: Place = row ?? { file: observations[figure]?.indicator ?? 'figures' };
    errors.remark({ ...place, column: columnOf(number) }, reason);
  }
}

function tellOutputs(
  withheld: readonly NumberOfFigure[],
  project: Project | undefined,
  row: Place | undefined,
  errors: ValidationErrors,
): void {
  for (const { figure, number } of withheld) {
    const place: Place = row ?? { file: project?.id ?? 'projects' };
    errors.remark({ ...place, column: `outputs.${figure}.${columnOf(number)}` }, reason);
  }
}
