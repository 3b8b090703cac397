import { Loaded } from '../../ui/loaded.tsx';
import { figureView } from './layer-strip.tsx';

/** The list of all figures on record, fetched when it is asked for. */
export function FigurePane() {
  return <Loaded from={figureView()}>{({ FigureList }) => <FigureList />}</Loaded>;
}
