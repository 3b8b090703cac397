import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { dayWords } from '../words/say-instant.ts';

type Proposals = NonNullable<Assessment['proposals']>;
type Row = Proposals['grid'][number];
type Pair = Proposals['pairs'][number];
type Group = Row['groups'][number];
type Proposing = Pick<Assessment, 'proposals'>;

/** What the evidence proposes for a row of the grid; undefined: nothing, or the row was answered. */
export const proposedRow = ({ proposals }: Proposing, characteristic: string): Row | undefined =>
  proposals?.grid.find((row) => row.characteristic === characteristic && row.untouched);

/** What it proposes for a suggested pair; undefined: nothing, or the pair was answered. */
export const proposedPair = ({ proposals }: Proposing, id: string): Pair | undefined =>
  proposals?.pairs.find(({ pair, untouched }) => pair === id && untouched);

const percent = (share: number): number => Math.round(share * 100);

const groupWords = ({ group, near, borough }: Group): string =>
  borough === null
    ? t('officers.proposedGroupHere', { group, near: percent(near) })
    : t('officers.proposedGroup', { group, near: percent(near), borough: percent(borough) });

const fromWords = (groups: readonly Group[], { tableName, period }: Row | Pair): string =>
  t('officers.proposedFrom', {
    groups: groups.map(groupWords).join('; '),
    table: tableName,
    period: /^\d{4}-\d{2}-\d{2}$/.test(period) ? dayWords(period) : period,
  });

/** The words that a row begins with: the groups that it names, their shares and the table. Empty without a proposal. */
export const proposedReason = (row: Row | undefined): string => (row ? fromWords(row.groups, row) : '');

/** The same of a pair. */
export const proposedPairReason = (pair: Pair | undefined): string =>
  pair ? fromWords([pair.one, pair.other], pair) : '';
