import { classSymbol, type FigureSymbol, noNumberSymbol } from '../../styles/figure-symbol.ts';
import type { FillValue, ReadyFill } from './layer-figures.ts';

type Filled = Pick<ReadyFill, 'shown' | 'fill'>;

/**
 * Symbol of a class of the layer shown. Dark is always more of what the name says: the lowest rank of deprivation is the
 * most deprived, and so the darkest.
 */
export function fillSymbol({ shown, fill }: Filled, index: number): FigureSymbol {
  const { length } = fill.classes;
  return classSymbol(shown.layer.darkEnd === 'LOWEST' ? length - 1 - index : index, length);
}

/** Symbol of a value of the layer shown: its class, or its kind of no number. */
export const valueSymbol = (ready: Filled, value: Pick<FillValue, 'class' | 'status'>): FigureSymbol =>
  value.class === null ? noNumberSymbol(value.status) : fillSymbol(ready, value.class);

/** The classes of the layer shown as a key lists them, darkest first, and only those that an area has. */
export const classesThatOccur = ({ shown, fill }: Filled) => {
  const occurring = fill.classes.filter(({ areas }) => areas > 0);
  return shown.layer.darkEnd === 'LOWEST' ? occurring : occurring.toReversed();
};
