import { useEffect, useRef } from 'preact/hooks';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { isTriedOut } from '../../api/tried-out.ts';
import { FigureBriefing, ShownLayerBriefing } from '../../features/indicators/figure-briefings.tsx';
import { PostcodePanel } from '../../features/postcode/postcode-panel.tsx';
import { ProjectPanel } from '../../features/project/project-panel.tsx';
import { StartPanel } from '../../features/start/start-panel.tsx';
import { ChooseVenuePanel } from '../../features/venue/choose-venue-panel.tsx';
import { VenuePanel } from '../../features/venue/venue-panel.tsx';
import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { coincidentVenues } from './coincident-venues.ts';
import { ToolPanel } from './tool-panel.tsx';
import { TriedPlace } from './tried-place.tsx';

/** The briefing on an area, fetched with the first that is chosen. */
const areaView = once(() => load(() => import('../../features/area/area-view.ts')));

function Chosen() {
  const { area, venue, project, postcode, figure, layer, tool } = urlState.value;
  if (coincidentVenues.value.length > 0) return <ChooseVenuePanel ids={coincidentVenues.value} />;
  if (venue && isTriedOut(venue)) return <TriedPlace key={venue} id={venue} />;
  if (venue) return <VenuePanel key={venue} id={venue} />;
  if (project) return <ProjectPanel key={project} id={project} />;
  if (figure) return <FigureBriefing key={figure} id={figure} />;
  if (postcode) return <PostcodePanel key={postcode} postcode={postcode} />;
  if (tool) return <ToolPanel key={tool} tool={tool} />;
  if (area)
    return (
      <Loaded key={area} from={areaView()}>
        {({ AreaPanel }) => <AreaPanel code={area} />}
      </Loaded>
    );
  if (layer) return <ShownLayerBriefing key={layer} otherwise={<StartPanel />} />;
  return <StartPanel />;
}

/** The briefing on whatever is chosen. A new choice starts at its top. */
export function Briefing() {
  const box = useRef<HTMLElement>(null);
  const { area, venue, project, postcode, figure, layer, tool, lang } = urlState.value;
  const chosen = [area, venue, project, postcode, figure, layer, tool, ...coincidentVenues.value].join(' ');
  const inLanguage = lang ? `?lang=${lang}` : '';
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [chosen]);
  return (
    <section class="briefing" id="briefing" ref={box} tabIndex={-1} aria-labelledby="briefing-title">
      <Chosen />
      <ul class="briefing-foot">
        <li>
          <a href={`/assessments${inLanguage}`}>{t('map.navAssessments')}</a>
        </li>
        <li>
          <a href={`/accessibility${inLanguage}`}>{t('word.navAccessibility')}</a>
        </li>
      </ul>
    </section>
  );
}
