import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import type { AreaLabel } from '../reading/read-area.ts';

/**
 * How many of how many variants of the method give the label: the one number that says how steady it is, wherever it
 * stands. Undefined where practice is not known, for then every variant finds too little.
 */
export function stabilityFact(
  item: string,
  { stability, variantsSame: same, variantsRun: run }: AreaLabel,
  { t }: InterfaceTranslator,
): Fact | undefined {
  if (same === null) return undefined;
  return {
    item,
    measure: t('briefing.firmVariants'),
    value: stability,
    unit: t('briefing.unitShare'),
    text: `${t('word.variantsSame', { same, run })}.`,
  };
}
