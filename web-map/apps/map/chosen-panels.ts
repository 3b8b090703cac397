export { FigureBriefing, ShownLayerBriefing } from '../../features/indicators/figure-briefings.tsx';
export { PostcodePanel } from '../../features/postcode/postcode-panel.tsx';
export { ProjectPanel } from '../../features/project/project-panel.tsx';
export { ChooseVenuePanel } from '../../features/venue/choose-venue-panel.tsx';
export { VenuePanel } from '../../features/venue/venue-panel.tsx';
