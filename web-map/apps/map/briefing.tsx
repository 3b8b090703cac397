import { useEffect, useRef } from 'preact/hooks';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { isTriedOut } from '../../api/tried-out.ts';
import { StartPanel } from '../../features/start/start-panel.tsx';
import { t, untranslated } from '../../i18n/translator.ts';
import type { LeftBehind } from '../../navigation/left-behind.ts';
import { cameBackTo, leaving, urlState } from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { type Panel, panelKey, panelOf } from '../../navigation/panel.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SiteFoot } from '../../ui/site-foot.tsx';
import { laterViews } from './later.ts';
import { ToolPanel } from './tool-panel.tsx';
import { TriedPlace } from './tried-place.tsx';

/** The briefing on an area, fetched with the first that is chosen. */
const areaView = once(() => load(() => import('../../features/area/area-view.ts')));

/** What is chosen and needs more than the first view holds. */
type Later = Extract<Panel, { of: 'venue' | 'venues' | 'project' | 'postcode' | 'indicator' | 'layer' }>;

const LaterPanel = ({ panel }: { panel: Later }) => (
  <Loaded from={laterViews()}>
    {({ ChooseVenuePanel, FigureBriefing, PostcodePanel, ProjectPanel, ShownLayerBriefing, VenuePanel }) => {
      if (panel.of === 'venue') return <VenuePanel id={panel.id} />;
      if (panel.of === 'venues') return <ChooseVenuePanel ids={panel.ids} />;
      if (panel.of === 'project') return <ProjectPanel id={panel.id} />;
      if (panel.of === 'indicator') return <FigureBriefing id={panel.id} />;
      if (panel.of === 'layer') return <ShownLayerBriefing otherwise={<StartPanel />} />;
      return <PostcodePanel postcode={panel.postcode} />;
    }}
  </Loaded>
);

function Shown({ panel }: { panel: Panel }) {
  switch (panel.of) {
    case 'venue':
      return isTriedOut(panel.id) ? <TriedPlace id={panel.id} /> : <LaterPanel panel={panel} />;
    case 'venues':
    case 'project':
    case 'postcode':
    case 'indicator':
    case 'layer':
      return <LaterPanel panel={panel} />;
    case 'tool':
      return <ToolPanel tool={panel.tool} />;
    case 'area':
      return <Loaded from={areaView()}>{({ AreaPanel }) => <AreaPanel code={panel.code} />}</Loaded>;
    default:
      return <StartPanel />;
  }
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
  const panel = panelOf(urlState.value);
  const chosen = panelKey(panel);
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
      <Shown key={chosen} panel={panel} />
      <SiteFoot to={pageAddress} t={t} untranslated={untranslated} />
    </section>
  );
}
