import { evidenceRules } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { bufferOf } from '../../../../domain/geography/grid-buffer.ts';
import { fromGridShape, toGridShape } from '../../../../domain/geography/grid-shape.ts';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import { t } from '../../../i18n/officers.ts';

/** Lines around a site at the distances of the evidence pack, the nearest first, each with its word. */
export function ringsAround(
  site: Boundary,
): readonly { readonly boundary: Boundary; readonly name: string }[] {
  const shape = toGridShape(site);
  return evidenceRules.radiiMetres.map((metres) => ({
    boundary: fromGridShape(bufferOf(shape, metres)),
    name: t('officers.evidence.ring', { metres: metres.toLocaleString('en-GB') }),
  }));
}
