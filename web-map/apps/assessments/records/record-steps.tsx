import { useSignal } from '@preact/signals';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import type { Viewer } from '../api/held.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSavingOf } from '../form/use-saving.ts';
import { MergeWith } from './merge-with.tsx';
import { type Changed, type StepName, stepOperation, type ToldWithHistory } from './record-operations.ts';

interface Props {
  readonly kind: RecordKind;
  readonly record: ToldWithHistory;
  readonly viewer: Viewer;
  /** Reads the record again after a step. */
  readonly onDone: () => void;
}

/** The steps that may be offered: the API decides; this only keeps a button from being offered in vain. */
function stepsFor({ kind, record, viewer }: Pick<Props, 'kind' | 'record' | 'viewer'>): readonly StepName[] {
  const holds = (roles: readonly string[]) => viewer.roles.some((role) => roles.includes(role));
  const open = record.state === 'PROPOSED' || record.state === 'CURRENT';
  return [
    ...(record.proposed && holds(kind.may.approve) ? (['approveRecord'] as const) : []),
    ...(open && record.stands && holds(kind.may.confirm) ? (['confirmRecord'] as const) : []),
    ...(record.revision > 1 && holds(kind.may.approve) ? (['undoRecord'] as const) : []),
    ...(open && holds(kind.may.approve) ? (['withdrawRecord', 'mergeRecord'] as const) : []),
  ];
}

/** What can be done with a record as it stands: each step a button, with a reason where it needs one. */
export function RecordSteps({ kind, record, viewer, onDone }: Props) {
  const reason = useSignal('');
  const into = useSignal('');
  const { saving, save } = useSavingOf<Changed>(() => {});
  const steps = stepsFor({ kind, record, viewer });
  if (steps.length === 0) return null;
  // Names are not proof: the API decides, and knows people by more than these.
  const isOwn = steps.includes('approveRecord') && record.savedBy === viewer.name;
  const asksReason = steps.includes('undoRecord') || steps.includes('withdrawRecord');
  const take = async (step: StepName): Promise<void> => {
    const input = {
      id: record.id,
      expectedRevision: record.revision,
      reason: reason.value.trim() || null,
      ...(step === 'mergeRecord' ? { into: into.value } : {}),
    };
    const saved = await save([step, input], async (idempotencyKey) => {
      const { done } = await askSignedIn(stepOperation(step), { input: { ...input, idempotencyKey } });
      return done;
    });
    if (!saved) return;
    announce(t('officers.keptDone'));
    onDone();
  };
  return (
    <section aria-labelledby="kept-steps">
      <h2 id="kept-steps">{t('officers.keptSteps')}</h2>
      <div class="field">
        <label for="kept-reason">{t('officers.keptReason')}</label>
        <p class="hint" id="kept-reason-hint">
          {t(asksReason ? 'officers.keptReasonHint' : 'officers.keptReasonFree')}
        </p>
        <textarea
          id="kept-reason"
          rows={2}
          maxLength={1000}
          aria-describedby="kept-reason-hint"
          value={reason.value}
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
      </div>
      {isOwn && <p>{t('officers.keptOwnWords')}</p>}
      <SavingNote saving={saving.value} typed="nothing" />
      <div class="form-end">
        {steps.filter(isButton).map((step) => (
          <button
            key={step}
            type="button"
            class={step === 'approveRecord' && !isOwn ? 'main' : undefined}
            aria-disabled={saving.value.kind === 'sending'}
            onClick={() => void take(step)}
          >
            {codeWords('officers.keptDo.', step)}
          </button>
        ))}
      </div>
      {steps.includes('mergeRecord') && (
        <MergeWith
          kind={kind}
          record={record}
          into={into.value}
          onChoose={(id) => {
            into.value = id;
          }}
          onMerge={() => void take('mergeRecord')}
        />
      )}
    </section>
  );
}

const isButton = (step: StepName): boolean => step !== 'mergeRecord';
