import { useEffect, useRef } from 'preact/hooks';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { isTriedOut } from '../../api/tried-out.ts';
import { StartPanel } from '../../features/start/start-panel.tsx';
import { t, untranslated } from '../../i18n/translator.ts';
import type { LeftBehind } from '../../navigation/left-behind.ts';
import { cameBackTo, leaving, urlState } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SiteFoot } from '../../ui/site-foot.tsx';
import { coincidentVenues } from './coincident-venues.ts';
import { laterViews } from './later.ts';
import { pageAddress } from './page-address.ts';
import { ToolPanel } from './tool-panel.tsx';
import { TriedPlace } from './tried-place.tsx';

/** The briefing on an area, fetched with the first that is chosen. */
const areaView = once(() => load(() => import('../../features/area/area-view.ts')));

function Chosen() {
  const { area, venue, project, postcode, figure, layer, tool } = urlState.value;
  const several = coincidentVenues.value;
  if (venue && isTriedOut(venue) && several.length === 0) return <TriedPlace key={venue} id={venue} />;
  if (several.length > 0 || venue || project || figure || postcode)
    return (
      <Loaded key={[venue, project, figure, postcode].join(' ')} from={laterViews()}>
        {({ ChooseVenuePanel, VenuePanel, ProjectPanel, FigureBriefing, PostcodePanel }) => {
          if (several.length > 0) return <ChooseVenuePanel ids={several} />;
          if (venue) return <VenuePanel key={venue} id={venue} />;
          if (project) return <ProjectPanel key={project} id={project} />;
          if (figure) return <FigureBriefing key={figure} id={figure} />;
          return <PostcodePanel key={postcode} postcode={postcode ?? ''} />;
        }}
      </Loaded>
    );
  if (tool) return <ToolPanel key={tool} tool={tool} />;
  if (area)
    return (
      <Loaded key={area} from={areaView()}>
        {({ AreaPanel }) => <AreaPanel code={area} />}
      </Loaded>
    );
  if (layer)
    return (
      <Loaded key={layer} from={laterViews()}>
        {({ ShownLayerBriefing }) => <ShownLayerBriefing key={layer} otherwise={<StartPanel />} />}
      </Loaded>
    );
  return <StartPanel />;
}

const linksIn = (box: HTMLElement): readonly HTMLAnchorElement[] => [...box.querySelectorAll('a')];

/** What is kept of a briefing that a reader leaves: how far it was read, and the link that was followed. */
function keptOf(box: HTMLElement): LeftBehind {
  const followed = linksIn(box).find((link) => link === document.activeElement);
  return { scrolled: box.scrollTop, ...(followed && { link: followed.href }) };
}

/** Shows a briefing as it was left, with the focus on the link that led away. */
function comeBack(box: HTMLElement, { scrolled, link }: LeftBehind): void {
  box.scrollTop = scrolled;
  linksIn(box)
    .find(({ href }) => href === link)
    ?.focus({ preventScroll: scrolled > 0 });
}

/** The briefing on whatever is chosen. A new choice starts at its top; one that was left is as it was. */
export function Briefing() {
  const box = useRef<HTMLElement>(null);
  const { area, venue, project, postcode, figure, layer, tool } = urlState.value;
  const chosen = [area, venue, project, postcode, figure, layer, tool, ...coincidentVenues.value].join(' ');
  useEffect(() => {
    if (!box.current) return;
    const left = cameBackTo.peek();
    if (left) comeBack(box.current, left);
    else box.current.scrollTop = 0;
  }, [chosen]);
  useEffect(() => {
    leaving.keep = () => (box.current ? keptOf(box.current) : undefined);
  }, []);
  return (
    <section class="briefing" id="briefing" ref={box} tabIndex={-1} aria-labelledby="briefing-title">
      <Chosen />
      <SiteFoot to={pageAddress} t={t} untranslated={untranslated} />
    </section>
  );
}
