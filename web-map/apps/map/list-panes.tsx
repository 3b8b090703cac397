import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';

const places = once(() => load(async () => (await import('../../features/venue/place-list.tsx')).PlaceList));
const projects = once(() =>
  load(async () => (await import('../../features/project/project-table.tsx')).ProjectTable),
);
const figures = once(() =>
  load(async () => (await import('../../features/indicators/figure-pane.tsx')).FigurePane),
);

/** The places beside the briefing. Their code is fetched when somebody asks for them, as that of the other lists. */
export const PlacePane = () => <Loaded from={places()}>{(Pane) => <Pane />}</Loaded>;

/** The projects beside the briefing. */
export const ProjectPane = () => <Loaded from={projects()}>{(Pane) => <Pane />}</Loaded>;

/** The figures on record beside the briefing. */
export const FigureListPane = () => <Loaded from={figures()}>{(Pane) => <Pane />}</Loaded>;
