import { labelSymbol } from '../../domain/cohesion-label/classification/label-symbol.ts';
import type { DiversityLevel, PracticeLevel } from '../../schema/generated/operations.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly label: string;
  readonly publicLabel: string;
  readonly diversity: { readonly level: DiversityLevel };
  readonly practice: { readonly level: PracticeLevel };
}

/** The label as the partnership says it, with its symbol on the map, and the wording for the public. */
export function LabelChip({ label, publicLabel, diversity, practice }: Props) {
  return (
    <>
      <p class="chip">
        <Swatch symbol={labelSymbol(diversity.level, practice.level)} />
        <strong>{label}</strong>
      </p>
      <p class="public-label">{publicLabel}</p>
    </>
  );
}
