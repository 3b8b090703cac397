import type { VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Breakdown, groupName, isOfEveryone, peopleWords } from './returns-words.ts';

/** Those of whom something is told, and by what they are counted apart. */
export interface Told {
  readonly name: string;
  readonly breakdowns: readonly Breakdown[];
}

interface TablesProps {
  /** The first says by what; each is a column. */
  readonly columns: readonly Told[];
  readonly translator: PageTranslator;
}

/** A table for each thing by which people were counted apart, with those of whom it is told beside each other. */
export const BreakdownTables = ({ columns, translator }: TablesProps): VNode => (
  <>
    {(columns[0]?.breakdowns ?? [])
      .filter(({ by }) => by !== 'HOME')
      .map(({ by }) => (
        <OfOne key={by} by={by} columns={columns} translator={translator} />
      ))}
  </>
);

const OfOne = ({ by, columns, translator }: TablesProps & Pick<Breakdown, 'by'>): VNode => {
  const { t } = translator;
  // Some are told by fewer things than others.
  const own = columns.filter(({ breakdowns }) => breakdowns.some((breakdown) => breakdown.by === by));
  const each = own.map(({ breakdowns }) => breakdowns.find((breakdown) => breakdown.by === by));
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
        head={[t('page.returnsGroup'), ...own.map(({ name }) => name)]}
        rows={[
          ...groups.map((group, at) =>
            row(groupName(group, translator), ({ groups: each }) =>
              peopleWords(each[at]?.people ?? null, translator, each[at]?.percent),
            ),
          ),
          ...(isOfEveryone({ by })
            ? []
            : [
                row(t('page.returnsBase'), (breakdown) => <Base {...breakdown} translator={translator} />),
                row(t('returns.unsaid'), ({ preferNotToSay }) => peopleWords(preferNotToSay, translator)),
                row(t('returns.notAsked'), ({ notAsked }) => peopleWords(notAsked, translator)),
              ]),
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
  readonly places: readonly Told[];
  readonly translator: PageTranslator;
}

/**
 * Where people come from against where they meet: for the borough, each locality and each place its home wards, the largest
 * first, with how many said where they live. Wards of which nobody came are left out.
 */
export const FlowTable = ({ places, translator }: FlowProps): VNode | null => {
  const { t } = translator;
  const meeting = places.flatMap(({ name, breakdowns }) => {
    const homes = breakdowns.find(({ by, base }) => by === 'HOME' && base !== 0);
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
          name,
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
