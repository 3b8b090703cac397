import '../../styles/over-map.css';

/** What stands over the map, fetched with it: text and table do without. */
export { HoverName } from './hover-name.tsx';
export { Locator } from './locator-place.tsx';
export { WayBack } from './way-back.tsx';
