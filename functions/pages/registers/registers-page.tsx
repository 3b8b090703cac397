import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { RegistersQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FileLinks, wholeAddress } from '../layout/file-links.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from '../records/kind-addresses.ts';
import { type ColdSpotPledge, ColdSpotPledges } from './cold-spot-pledges.tsx';

export type ToldRegister = RegistersQuery['registerHealth'][number];
type Locality = ToldRegister['localities'][number];

/** How well each register is kept, what nobody has answered, and who can add the next. */
export function registersPage(
  registers: readonly ToldRegister[],
  coldSpots: readonly ColdSpotPledge[],
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t, untranslated } = translator;
  const sum = (of: 'standing' | 'pastTheirTime'): number =>
    registers.reduce((total, { counts }) => total + counts[of], 0);
  const lead = t('page.registersLead', {
    standing: sum('standing'),
    registers: registers.length,
    past: sum('pastTheirTime'),
  });
  const csv = '/registers.csv';
  const open = meta.printsWhole;
  return pageFrame(
    {
      title: t('page.registersTitle'),
      at: 'places',
      description: lead,
      meta,
      alternates: [
        { type: 'text/csv', href: csv },
        { type: 'text/calendar', href: '/registers.ics' },
      ],
      main: (
        <>
          <Breadcrumb pages={[{ href: '/places-and-projects', name: t('page.papTitle') }]} t={t} />
          <h1>{t('page.registersTitle')}</h1>
          <p class="lead">{lead}</p>
          <PastTheirTime registers={registers} translator={translator} />
          <p>{t('page.registersHow')}</p>
          <p class="actions">
            <FileLinks csv={csv} t={t} />{' '}
            <a class="action" href="/assess?kind=records">
              {t('page.registersAdd')}
            </a>{' '}
            <a class="action" href="/registers.ics">
              {t('page.registersCalendar')}
            </a>{' '}
            <OpenAll path="/registers" meta={meta} t={t} />
          </p>
          <p>
            {t('page.registersCalendarHow', {
              address: untranslated(wholeAddress(meta.address, '/registers.ics', translator.code)),
            })}
          </p>
          <FoldedPart
            id="by-register"
            heading="h2"
            title={t('page.registersByRegister')}
            holds={t('page.countRegisters', { count: registers.length })}
            open={open}
          >
            <ReportTable
              caption={t('page.registersTitle')}
              captionHeard
              head={[
                t('page.registersRegister'),
                t('page.registersStanding'),
                t('page.registersPast'),
                t('page.registersSoon'),
                t('page.registersUnanswered'),
                t('page.registersOldest'),
                t('page.registersWho'),
              ]}
              rows={registers.map((each) => registerRow(each, translator))}
            />
          </FoldedPart>
          <ByLocality registers={registers} open={open} translator={translator} />
          <ColdSpotPledges coldSpots={coldSpots} open={open} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

/** The registers with records past their time, most first, each with the way to its row. */
const PastTheirTime = ({ registers, translator }: Omit<ByLocalityProps, 'open'>): VNode | null => {
  const { t, count } = translator;
  const past = registers
    .filter(({ counts }) => counts.pastTheirTime > 0)
    .toSorted((a, b) => b.counts.pastTheirTime - a.counts.pastTheirTime);
  if (past.length === 0) return null;
  return (
    <p>
      {t('page.registersPast')}:{' '}
      {past.map(({ list: id, name, counts }, at) => (
        <>
          {at > 0 && ' · '}
          <a key={id} href={`#${id}`}>
            {name}
          </a>{' '}
          {count(counts.pastTheirTime)}
        </>
      ))}
    </p>
  );
};

function registerRow(register: ToldRegister, translator: PageTranslator): readonly (VNode | string)[] {
  const { t, count, date, listed } = translator;
  const { list: id, name, counts, documented, addedBy, confirmAfterMonths } = register;
  const { oldestWord } = counts;
  return [
    <span id={id}>
      <a href={kindAddress({ plural: id })}>{name}</a>
      {documented && <Documented {...documented} translator={translator} />}
    </span>,
    count(counts.standing),
    <Past counts={counts} translator={translator} />,
    count(counts.dueSoon + counts.awaited),
    <Unanswered of={register} translator={translator} />,
    <>
      {oldestWord === null ? (
        <span class="dim">{t('page.registersNoWord')}</span>
      ) : (
        date(legalDayOf(oldestWord))
      )}
      <Note>{t('page.registersConfirm', { months: confirmAfterMonths })}</Note>
    </>,
    listed(addedBy.map((role) => translator.codeWords('register.role.', role))),
  ];
}

interface OfCounts {
  readonly counts: ToldRegister['counts'];
  readonly translator: PageTranslator;
}

const Past = ({ counts: { pastTheirTime, neverConfirmed }, translator }: OfCounts): VNode => (
  <>
    {translator.count(pastTheirTime)}
    <Note>{neverConfirmed > 0 && translator.t('page.registersNever', { count: neverConfirmed })}</Note>
  </>
);

interface OfUnanswered {
  readonly of: Pick<ToldRegister, 'subjects' | 'unanswered'>;
  readonly translator: PageTranslator;
}

const Unanswered = ({ of: { subjects, unanswered }, translator: { t } }: OfUnanswered): VNode =>
  subjects === null || unanswered === null ? (
    <span class="dim">{t('page.registersNotCounted')}</span>
  ) : (
    <span>{t('page.registersUnansweredOf', { unanswered, subjects })}</span>
  );

type DocumentedProps = NonNullable<ToldRegister['documented']> & { readonly translator: PageTranslator };

/** How little of what documents count is named, and where the count can be read. */
const Documented = ({ named, notPlaced, counted, translator: { t, untranslated } }: DocumentedProps) => (
  <Note>
    {t('page.registersNamed', named)}{' '}
    {notPlaced > 0 && notPlaced < named.counted && t('page.registersNotPlaced', { count: notPlaced })}{' '}
    {counted && untranslated(`${counted.name}. ${counted.source.title}`)}
  </Note>
);

interface ByLocalityProps {
  readonly registers: readonly ToldRegister[];
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const tellsSomething = ({ counts, subjects, named }: Locality): boolean =>
  counts.standing > 0 || subjects !== null || named !== null;

/** The same for each locality, of the registers of which something is known there. */
const ByLocality = ({ registers, open, translator }: ByLocalityProps): VNode => {
  const { t, count, untranslated } = translator;
  const shown = registers.filter(({ localities }) => localities.some(tellsSomething));
  return (
    <FoldedPart
      id="by-locality"
      heading="h2"
      title={t('page.registersByLocality')}
      holds={t('page.countRegisters', { count: shown.length })}
      open={open}
    >
      <p>{t('page.registersByLocalityHow')}</p>
      {shown.map(({ list: id, name, subjects, localities }) => (
        <ReportTable
          key={id}
          caption={name}
          head={[
            t('page.registersByLocality'),
            t('page.registersStanding'),
            t('page.registersPast'),
            t('page.registersSoon'),
            ...(subjects === null ? [] : [t('page.registersUnanswered')]),
          ]}
          rows={localities.map((each) => [
            <>
              <a href={`/area/${each.area.code}`}>{untranslated(each.area.name)}</a>
              {each.named && (
                <Note>
                  {t('page.registersNamed', each.named)}{' '}
                  {t('page.registersNotNamed', { from: each.named.notNamedFrom, to: each.named.notNamedTo })}
                </Note>
              )}
            </>,
            count(each.counts.standing),
            <Past counts={each.counts} translator={translator} />,
            count(each.counts.dueSoon + each.counts.awaited),
            ...(subjects === null ? [] : [<Unanswered key="unanswered" of={each} translator={translator} />]),
          ])}
        />
      ))}
    </FoldedPart>
  );
};
