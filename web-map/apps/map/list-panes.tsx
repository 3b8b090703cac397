import { Loaded } from '../../ui/loaded.tsx';
import { laterViews } from './later.ts';

/** The places beside the briefing. */
export const PlacePane = () => <Loaded from={laterViews()}>{({ PlaceList }) => <PlaceList />}</Loaded>;

/** The projects beside the briefing. */
export const ProjectPane = () => (
  <Loaded from={laterViews()}>{({ ProjectTable }) => <ProjectTable />}</Loaded>
);

/** The figures on record beside the briefing. */
export const FigureListPane = () => <Loaded from={laterViews()}>{({ FigurePane }) => <FigurePane />}</Loaded>;
