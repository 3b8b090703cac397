import { labelSymbol } from '../../domain/cohesion-label/classification/label-symbol.ts';
import type { DiversityLevel, PracticeLevel } from '../../schema/generated/operations.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly label: string;
  readonly publicLabel: string;
  readonly diversity: { readonly level: DiversityLevel };
  readonly practice: { readonly level: PracticeLevel };
  /** What stands beside the label: that it is new, another label, replies. It is never shown without. */
  readonly beside: readonly string[];
}

/** The wording for the public, with the symbol of the label on the map; the partnership's own term follows small. */
export function LabelChip({ label, publicLabel, diversity, practice, beside }: Props) {
  return (
    <>
      <p class="label-head">
        <Swatch symbol={labelSymbol(diversity.level, practice.level)} />
        <span>
          <strong>{publicLabel}</strong> <span class="term dim">{label}</span>
        </span>
      </p>
      {beside.length > 0 && (
        <ul class="beside-label">
          {beside.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
