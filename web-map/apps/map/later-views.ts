export { FigureBriefing, ShownLayerBriefing } from '../../features/indicators/figure-briefings.tsx';
export { FigurePane } from '../../features/indicators/figure-pane.tsx';
export { PostcodePanel } from '../../features/postcode/postcode-panel.tsx';
export { ProjectPanel } from '../../features/project/project-panel.tsx';
export { ProjectTable } from '../../features/project/project-table.tsx';
export { ChooseVenuePanel } from '../../features/venue/choose-venue-panel.tsx';
export { PlaceList } from '../../features/venue/place-list.tsx';
export { VenuePanel } from '../../features/venue/venue-panel.tsx';
export { KeyWhole } from './key-whole.tsx';
