import '../../styles/figures-layer.css';

export { figureColumns } from './figure-columns.tsx';
export { FigureHere } from './figure-here.tsx';
export { FigureKey, FigureKeyNow } from './figure-key.tsx';
export { FigureList } from './figure-list.tsx';
export { FigurePanel } from './figure-panel.tsx';
export { LayerBar } from './layer-bar.tsx';
export { LayerBriefing } from './layer-briefing.tsx';
export { SmallAreaTable } from './small-area-table.tsx';
