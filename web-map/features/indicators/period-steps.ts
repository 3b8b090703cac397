import { dateInWords } from '../../i18n/number-words.ts';
import type { Change } from '../../navigation/navigation.ts';
import type { ShownLayer } from './layer-figures.ts';

/** One place of the slider, and what it changes about the page. */
export interface PeriodStep {
  readonly words: string;
  readonly to: Change;
  readonly shown: boolean;
}

/**
 * The steps of the slider, oldest first: every period of the figure, whichever edition of it holds it. Fewer than two:
 * there is nothing to slide through.
 *
 * @example periodSteps({ layer: imd2025, period: '2025' }).map(({ words }) => words) // ['2019', '2025']
 */
export const periodSteps = ({ layer, period }: Pick<ShownLayer, 'layer' | 'period'>): readonly PeriodStep[] =>
  layer.series.map((each) => ({
    words: dateInWords(each.period),
    to: { layer: each.layer, period: each.period },
    shown: each.layer === layer.id && each.period === period,
  }));
