import type { ReadonlySignal } from '@preact/signals';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { Loadable } from '../../api/loadable.ts';
import { t } from '../../i18n/translator.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { useFollowedLinks } from '../../ui/follow-links.ts';
import { LabelChip } from '../../ui/label-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { type AreaBriefing, areaBriefing } from '../briefing/area-briefing.ts';
import { AreaCards } from '../briefing/area-cards.tsx';
import type { AreaPageData, AreaRead } from '../briefing/reading/read-area.ts';
import type { Findings } from '../briefing/reading/read-findings.ts';
import { LayerHere } from '../indicators/figure-briefings.tsx';
import { CompareSection } from '../residents/compare-section.tsx';
import { areaFindings, areaRegisters, labelledArea } from './briefing-figures.ts';
import { BriefingTools } from './briefing-tools.tsx';
import { briefingTranslator } from './briefing-translator.ts';
import { mapLinks } from './map-links.ts';
import { isAnyFoldOpen, isFoldOpen, keepFold } from './opened-folds.ts';
import { SinceSection } from './since-section.tsx';

interface BriefedProps {
  readonly read: AreaRead;
  readonly translator: InterfaceTranslator;
}

/** What is known before registers and findings are there; only leads are drawn from it. */
const leadsOf = (read: AreaRead, findings: Findings | undefined): AreaPageData => ({
  ...read,
  places: read.area.venues.edges.map(({ node }) => node),
  nearest: [],
  boroughFigures: [],
  boroughShares: [],
  comparisons: [],
  countryShares: [],
  overdue: { edges: [], totalCount: 0 },
  findings,
});

/** What rests behind the leads is drawn once all of it is there. */
const withoutSections = ({ cards }: AreaBriefing): AreaBriefing => ({
  cards: cards.map((card) => ({ ...card, sections: [] })),
  foot: [],
});

function Briefed({ read, translator }: BriefedProps) {
  const { area } = read;
  const { untranslated } = translator;
  const findings = areaFindings(area.code);
  const wanted = !area.edition.hasGeometry || isAnyFoldOpen(area.code);
  const registers = wanted ? areaRegisters(area.code) : undefined;
  const found = findings.value.status === 'ready' ? findings.value.value : undefined;
  const links = mapLinks();
  const holder = useFollowedLinks<HTMLElement>();
  const leads = areaBriefing(leadsOf(read, found), translator, links);
  const whole =
    registers?.value.status === 'ready' && findings.value.status === 'ready'
      ? areaBriefing({ ...read, ...registers.value.value, findings: found }, translator, links)
      : undefined;
  const waiting: ReadonlySignal<Loadable<unknown>> | undefined =
    registers && (findings.value.status === 'ready' ? registers : findings);
  const title =
    area.level === 'LOCALITY'
      ? translator.t('word.locality', { name: untranslated(area.name) })
      : untranslated(area.name);
  const label = area.classification;
  return (
    <article ref={holder}>
      <Breadcrumb areas={[area.locality]} />
      <PanelTitle
        title={title}
        {...(label && {
          tab: `${title}: ${label.publicLabel}`,
          heard: `${title}: ${label.publicLabel}. ${label.label}`,
        })}
      />
      {label ? (
        <LabelChip {...label} />
      ) : (
        <p class="dim">{untranslated(`${area.code} · ${area.edition.name}`)}</p>
      )}
      {area.edition.hasGeometry && <BriefingTools code={area.code} title={title} translator={translator} />}
      <LayerHere code={area.code} name={area.name} />
      <AreaCards
        briefing={whole ?? withoutSections(leads)}
        area={area}
        translator={translator}
        isOpen={(fold) => isFoldOpen(area.code, fold)}
        onToggle={(fold, open) => keepFold(area.code, fold, open)}
        besides={({ id }) => {
          if (!whole) return waiting && <Loaded from={waiting}>{() => null}</Loaded>;
          return id === 'who' && <CompareSection area={area} />;
        }}
      />
      {area.edition.hasGeometry && <SinceSection code={area.code} translator={translator} />}
      <p class="ways">
        <a href={pageAddress('/events', { area: area.code })}>{t('map.eventsHere')}</a>
      </p>
    </article>
  );
}

/** The briefing on one ward or locality. */
export function AreaPanel({ code }: { code: string }) {
  return (
    <Loaded from={briefingTranslator()}>
      {(translator) => (
        <Loaded from={labelledArea(code)}>
          {(read) =>
            read ? (
              <Briefed key={code} read={read} translator={translator} />
            ) : (
              <NoSuchThing sentence={t('map.notFoundArea', { code: translator.untranslated(code) })} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
