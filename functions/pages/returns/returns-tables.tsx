import type { VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Picture } from './returns-page.tsx';
import { type Breakdown, groupName, peopleWords } from './returns-words.ts';

interface TablesProps {
  readonly areas: Picture['areas'];
  readonly translator: PageTranslator;
}

/** A table for each thing by which people were counted apart, with the borough and each locality beside each other. */
export const BreakdownTables = ({ areas, translator }: TablesProps): VNode => (
  <>
    {(areas[0]?.attendance.breakdowns ?? [])
      .filter(({ by }) => by !== 'HOME')
      .map(({ by }) => (
        <OfOne key={by} by={by} areas={areas} translator={translator} />
      ))}
  </>
);

const OfOne = ({ by, areas, translator }: TablesProps & Pick<Breakdown, 'by'>): VNode => {
  const { t, untranslated } = translator;
  const each = areas.map(({ attendance }) => attendance.breakdowns.find((breakdown) => breakdown.by === by));
  const row = (name: string, of: (breakdown: Breakdown) => VNode | string) => [
    name,
    ...each.map((breakdown) => breakdown && of(breakdown)),
  ];
  const groups = each[0]?.groups ?? [];
  return (
    <>
      <h3>{t('returns.by', { by })}</h3>
      <ReportTable
        caption={t('returns.by', { by })}
        captionHeard
        head={[t('page.returnsGroup'), ...areas.map(({ area }) => untranslated(area.name))]}
        rows={[
          ...groups.map((group, at) =>
            row(groupName(group, translator), ({ groups: own }) =>
              peopleWords(own[at]?.people ?? null, translator, own[at]?.percent),
            ),
          ),
          row(t('page.returnsBase'), (breakdown) => <Base {...breakdown} translator={translator} />),
          row(t('returns.unsaid'), ({ preferNotToSay }) => peopleWords(preferNotToSay, translator)),
          row(t('returns.notAsked'), ({ notAsked }) => peopleWords(notAsked, translator)),
        ]}
      />
    </>
  );
};

const Base = ({
  base,
  responsePercent,
  translator,
}: Pick<Breakdown, 'base' | 'responsePercent'> & { readonly translator: PageTranslator }): VNode => (
  <>
    {peopleWords(base, translator)}
    {responsePercent !== null && (
      <Note>{translator.t('page.returnsResponse', { percent: responsePercent })}</Note>
    )}
  </>
);

interface FlowProps {
  readonly picture: Picture;
  readonly translator: PageTranslator;
}

/**
 * Where people come from against where they meet: for the borough, each locality and each place its home wards, the largest
 * first, with how many said where they live. Wards of which nobody came are left out.
 */
export const FlowTable = ({ picture: { areas, places }, translator }: FlowProps): VNode | null => {
  const { t, untranslated } = translator;
  const meeting = [
    ...areas.map(({ area, attendance }) => ({ name: area.name, attendance })),
    ...places.map(({ venue, attendance }) => ({ name: venue.name, attendance })),
  ].flatMap(({ name, attendance }) => {
    const homes = attendance?.breakdowns.find(({ by, base }) => by === 'HOME' && base !== 0);
    return homes ? [{ name, homes }] : [];
  });
  if (meeting.length === 0) return null;
  return (
    <>
      <h2>{t('page.returnsFlow')}</h2>
      <ReportTable
        caption={t('page.returnsFlow')}
        captionHeard
        head={[
          t('page.returnsMeetAt'),
          t('page.returnsLiveIn'),
          t('page.returnsBase'),
          t('returns.unsaid'),
          t('returns.notAsked'),
        ]}
        rows={meeting.map(({ name, homes }) => [
          untranslated(name),
          <Homes homes={homes} translator={translator} />,
          <Base {...homes} translator={translator} />,
          peopleWords(homes.preferNotToSay, translator),
          peopleWords(homes.notAsked, translator),
        ])}
      />
    </>
  );
};

const Homes = ({
  homes: { groups },
  translator,
}: {
  readonly homes: Breakdown;
  readonly translator: PageTranslator;
}) => (
  <ul class="plain">
    {groups
      .filter(({ people }) => people !== 0)
      .sort((a, b) => (b.people ?? 0) - (a.people ?? 0))
      .map((group) => (
        <li key={group.group}>
          {groupName(group, translator)}: {peopleWords(group.people, translator, group.percent)}
        </li>
      ))}
  </ul>
);
