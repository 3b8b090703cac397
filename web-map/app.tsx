import { Announcer } from './controls/announcer.tsx';
import { LanguageChoice, LanguageNotice } from './controls/language-choice.tsx';
import { PaneNav } from './controls/pane-nav.tsx';
import { SearchBox } from './controls/search-box.tsx';
import { StateLink } from './controls/state-link.tsx';
import { PatternDefinitions } from './controls/swatch.tsx';
import { WardsNotice } from './controls/wards-notice.tsx';
import { FigurePane } from './figures-layer/figure-pane.tsx';
import { MapPane } from './map-pane.tsx';
import { isNarrow } from './narrow.ts';
import { closedTool, onlyArea, urlState } from './navigation.ts';
import { Briefing } from './panels/briefing.tsx';
import { AreaTable } from './table/area-table.tsx';
import { PlaceList } from './table/place-list.tsx';
import { ProjectTable } from './table/project-table.tsx';
import { WhatIfBanner } from './what-if/what-if-banner.tsx';
import { say } from './words.ts';

const panes = {
  map: MapPane,
  table: AreaTable,
  places: PlaceList,
  projects: ProjectTable,
  figures: FigurePane,
};

/** The page: header with search, briefing, and beside it the map, the table or a list. */
export function App() {
  const { view } = urlState.value;
  const Pane = panes[view];
  const briefing = <Briefing key="briefing" />;
  const pane = (
    <section key="pane" class="pane" id="pane" tabIndex={-1} aria-label={say('paneTitle')}>
      {view !== 'map' && <WardsNotice />}
      <Pane />
    </section>
  );
  return (
    <>
      <div class="skip-links">
        <a href="#briefing">{say('skipToBriefing')}</a>
        <a href="#pane">{say('skipToPane')}</a>
      </div>
      <PatternDefinitions />
      <header class="top">
        <p class="brand">
          <StateLink
            to={{ ...onlyArea(undefined), ...closedTool, view: 'map', q: undefined, kinds: undefined }}
            toBriefing
          >
            {say('siteName')} <span aria-hidden="true">·</span> {say('place')}
          </StateLink>
        </p>
        <PaneNav />
        <SearchBox />
        <LanguageChoice />
      </header>
      <LanguageNotice />
      <WhatIfBanner />
      <main class={`view-${view}`}>{isNarrow.value ? [pane, briefing] : [briefing, pane]}</main>
      <Announcer />
    </>
  );
}
