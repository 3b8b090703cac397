import type { ComponentChildren } from 'preact';
import { Loaded } from '../../ui/loaded.tsx';
import { layerList, shownLayer } from './layer-figures.ts';
import { figureView } from './layer-strip.tsx';

/** The briefing on a figure on record, fetched when it is asked for. */
export function FigureBriefing({ id }: { id: string }) {
  return <Loaded from={figureView()}>{({ FigurePanel }) => <FigurePanel id={id} />}</Loaded>;
}

/** The briefing on the layer shown; otherwise, where the address names a layer that is not held, or the labels, what is given. */
export function ShownLayerBriefing({ otherwise }: { otherwise: ComponentChildren }) {
  const list = layerList().value;
  if (list.status === 'ready' && !shownLayer.value) return <>{otherwise}</>;
  return (
    <Loaded from={layerList()}>
      {() => <Loaded from={figureView()}>{({ LayerBriefing }) => <LayerBriefing />}</Loaded>}
    </Loaded>
  );
}

/** What the layer shown says of the area chosen; nothing while the labels are shown. */
export function LayerHere({ code, name }: { code: string; name: string }) {
  if (!shownLayer.value) return null;
  return <Loaded from={figureView()}>{({ FigureHere }) => <FigureHere code={code} name={name} />}</Loaded>;
}
