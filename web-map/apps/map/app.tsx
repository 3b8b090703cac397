import { WhatIfBanner } from '../../features/what-if/what-if-banner.tsx';
import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { PatternDefinitions } from '../../ui/swatch.tsx';
import { isNarrow } from '../../ui/viewport.ts';
import { AreaTable } from './area-table.tsx';
import { Briefing } from './briefing.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { FigureListPane, PlacePane, ProjectPane } from './list-panes.tsx';
import { MapHeader } from './map-header.tsx';
import { MapPane } from './map-pane.tsx';
import { PaneNav } from './pane-nav.tsx';
import { WardsNotice } from './wards-notice.tsx';

const panes = {
  map: MapPane,
  table: AreaTable,
  places: PlacePane,
  projects: ProjectPane,
  figures: FigureListPane,
};

/** The page: header with search, briefing, and beside it the map, the table or a list. */
export function App() {
  const { view } = urlState.value;
  const Pane = panes[view];
  const briefing = <Briefing key="briefing" />;
  const pane = (
    <section key="pane" class="pane" id="pane" tabIndex={-1} aria-label={t('map.paneTitle')}>
      {view !== 'map' && (
        <div class="pane-top">
          <PaneNav />
          <WardsNotice />
        </div>
      )}
      <Pane />
    </section>
  );
  return (
    <>
      <div class="skip-links">
        <a href="#briefing">{t('map.skipToBriefing')}</a>
        <a href="#pane">{t('map.skipToPane')}</a>
      </div>
      <PatternDefinitions />
      <MapHeader />
      <LanguageNotice />
      <WhatIfBanner />
      <main class={`view-${view}`}>{isNarrow.value ? [pane, briefing] : [briefing, pane]}</main>
      <Announcer />
    </>
  );
}
