import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';
import { proposedReason } from './proposed-words.ts';

interface Props {
  readonly row: NonNullable<Assessment['proposals']>['grid'][number] | undefined;
}

/** That a row is proposed from the evidence and that nobody has looked at it yet, with what it rests on. */
export const ProposedNote = ({ row }: Props) =>
  row ? (
    <p class="dim">
      {t('officers.proposed')} {proposedReason(row)}
    </p>
  ) : null;
