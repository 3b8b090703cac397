import type { AreaFigures } from '../../api/area-figures.ts';
import { areaFigures, readingsByCode } from '../../api/figures.ts';

import { asRecorded, fromRecords } from '../../i18n/from-records.ts';
import { count } from '../../i18n/number-words.ts';

import { t } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { LabelChip } from '../../ui/label-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { RecordedFigures } from '../../ui/recorded-figures.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { TestTable } from '../../ui/test-table.tsx';
import { LayerHere } from '../indicators/figure-briefings.tsx';
import { PairingSection } from '../pairing/pairing-section.tsx';
import { AreaProjects } from '../project/area-projects.tsx';
import { Residents } from '../residents/residents.tsx';
import { ApartSection, CompareSection } from '../residents/residents-section.tsx';
import { AreaVenues } from '../venue/area-venues.tsx';
import { Firmness } from './firmness.tsx';
import { HowFirm } from './how-firm.tsx';

type Label = NonNullable<AreaFigures['classification']>;

function Why({ label }: { label: Label }) {
  const [lead, ...rest] = label.reasons;
  return (
    <>
      {lead && <p class="lead">{lead}</p>}
      {label.strength && (
        <p class="strength">
          <strong>{t('word.strengthTitle')}</strong> {label.strength}
        </p>
      )}
      {rest.length > 0 && (
        <section>
          <h2>{t('map.reasonsTitle')}</h2>
          <ul class="reasons">
            {rest.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Practice({ practice }: { practice: Label['practice'] }) {
  const { known, passed, tests, onRecord } = practice;
  return (
    <>
      <section>
        <h2>{t('map.practiceTitle')}</h2>
        <p>{known === 0 ? t('map.practiceNone') : t('map.practiceLead', { known, passed })}</p>
        <TestTable tests={tests} />
      </section>
      {onRecord.length > 0 && (
        <section>
          <h2>{t('map.onRecordTitle')}</h2>
          <p class="dim">{t('map.onRecordLead')}</p>
          <RecordedFigures figures={onRecord} />
        </section>
      )}
    </>
  );
}

/** What is not held of a ward whose lines are not: each in a sentence, in place of lists that would be empty. */
function NotKnown({ of }: { of: AreaFigures['notKnown'] }) {
  return (
    <section>
      <h2>{t('map.notKnownTitle')}</h2>
      <ul>
        {[...new Set(of.map(({ words }) => words))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

interface AreaListProps {
  readonly title: string;
  readonly areas: AreaFigures['wards'];
  /** Whether each says its label, a line to an area. */
  readonly labelled?: boolean;
}

function AreaList({ title, areas, labelled = false }: AreaListProps) {
  if (areas.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class={labelled ? 'area-links labelled' : 'area-links'}>
        {areas.map((area) => (
          <li key={area.code}>
            <AreaLink {...area} swatch />
            {labelled && <span class="dim">{readingsByCode.value.get(area.code)?.label ?? ''}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AreaBriefing({ area }: { area: AreaFigures }) {
  const label = area.classification;
  const isLocality = area.level === 'LOCALITY';
  const title = isLocality ? t('word.locality', { name: asRecorded(area.name) }) : asRecorded(area.name);
  const sameLevel = [...readingsByCode.value.values()].filter((each) => each.area.level === area.level);
  const sources = [
    area.source,
    ...(label ? [label.diversity.source, ...label.practice.onRecord.map((each) => each.source)] : []),
  ];
  const wards = (
    <AreaList title={t('map.wardsOf', { name: asRecorded(area.name) })} areas={area.wards} labelled />
  );
  return (
    <article>
      <Breadcrumb areas={[area.locality]} />
      <PanelTitle title={title} heard={label ? `${title}: ${label.label}. ${label.publicLabel}` : title} />
      {!area.edition.hasGeometry && (
        <p class="dim" {...fromRecords()}>
          {area.code} · {area.edition.name}
        </p>
      )}
      <LayerHere code={area.code} name={area.name} />
      {label && (
        <>
          <LabelChip {...label} />
          <Firmness of={label} code={area.code} />
          {wards}
          <Why label={label} />
          <HowFirm label={label} />
          <Practice practice={label.practice} />
          <Residents diversity={label.diversity} population={area.population} total={sameLevel.length}>
            <CompareSection area={area} />
          </Residents>
        </>
      )}
      {!label && area.population !== null && <p>{count(area.population)}</p>}
      {!label && wards}
      {area.edition.hasGeometry ? (
        <>
          <PairingSection code={area.code} />
          <AreaVenues area={area} />
          <AreaProjects area={area} />
        </>
      ) : (
        <NotKnown of={area.notKnown} />
      )}
      <AreaList title={t('map.neighboursTitle')} areas={area.neighbours} />
      <section>
        <h2>{t('map.changedTitle')}</h2>
        {area.localityBasis && <p>{t('word.localityBasis', { basis: asRecorded(area.localityBasis) })}</p>}
        {area.notes.length > 0 ? (
          area.notes.map((note) => <p key={note}>{note}</p>)
        ) : (
          <p>{t('map.noticeLong2')}</p>
        )}
      </section>
      {isLocality && <ApartSection />}
      <SourceList sources={sources} />
    </article>
  );
}

/** The briefing on one ward or locality. */
export function AreaPanel({ code }: { code: string }) {
  return (
    <Loaded from={areaFigures(code)}>
      {(area) =>
        area ? (
          <AreaBriefing area={area} />
        ) : (
          <NoSuchThing sentence={t('map.notFoundArea', { code: asRecorded(code) })} />
        )
      }
    </Loaded>
  );
}
