import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  changesOfPacks,
  makePack,
  type PacksOfAssessmentQuery,
  packsOfAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useLoadable } from '../../../ui/use-loadable.ts';
import { present, readAgain } from '../api/held.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import type { StepProps } from '../pages/step-props.ts';
import { instantWords } from '../words/say-instant.ts';
import { Pack } from './pack.tsx';
import '../../../styles/assess-places.css';
import '../../../styles/drawn-ground.css';
import '../../../styles/assess-tables.css';
import { ToldNow } from '../../../ui/told-now.tsx';

type Held = NonNullable<PacksOfAssessmentQuery['assessment']>;

/** The evidence of an assessment: made by one press, frozen, read item by item, compared and handed out. */
export function EvidenceStep(props: StepProps) {
  const { id, revision } = props.assessment;
  const held = useLoadable(async () => present(await askSignedIn(packsOfAssessment, { id })), [id, revision]);
  return <Loaded from={held}>{(packs) => <Packs {...props} {...packs} />}</Loaded>;
}

/** The packs that are held, the one that is shown, and a way to make another. */
function Packs({ assessment: { id, revision }, writable, onDone, evidence, site }: StepProps & Held) {
  const shown = useSignal(0);
  useEffect(() => {
    shown.value = 0;
  }, [evidence, shown]);
  // Asked for apart, because it costs more: whether packs hold, and what they say otherwise than those before.
  const checked = useMemo(
    () => load(async () => present(await askSignedIn(changesOfPacks, { id })).evidence),
    [id, evidence],
  );
  const { saving, save } = useSaving(() => readAgain(id));
  const make = (): Promise<unknown> =>
    save([revision, 'evidence', evidence.length], async (idempotencyKey) => {
      const input = { id, expectedRevision: revision, idempotencyKey };
      return (await askSignedIn(makePack, { input })).done.assessment;
    });
  const pack = evidence[shown.value];
  return (
    <div class="evidence-step">
      <p>{t('officers.evidence.intro')}</p>
      {!site && <p class="note">{t('officers.evidence.noSite')}</p>}
      {evidence.length === 0 && site && <p class="dim">{t('officers.evidence.none')}</p>}
      {!writable && <p class="note">{t('officers.evidence.readOnly')}</p>}
      {writable && site && (
        <p>
          <button
            type="button"
            class={evidence.length === 0 ? 'main' : undefined}
            aria-disabled={saving.value.kind === 'sending'}
            onClick={() => void make()}
          >
            {t(evidence.length === 0 ? 'officers.evidence.make' : 'officers.evidence.refresh')}
          </button>
        </p>
      )}
      {saving.value.kind === 'sending' || saving.value.kind === 'saved' ? (
        <ToldNow
          words={t(saving.value.kind === 'saved' ? 'officers.evidence.made' : 'officers.evidence.making')}
        />
      ) : (
        <SavingNote saving={saving.value} typed="nothing" id={id} />
      )}
      {evidence.length > 1 && (
        <p class="field">
          <label for="pack-shown">{t('officers.evidence.packs')}</label>
          <select
            id="pack-shown"
            value={shown.value}
            onChange={(event) => {
              shown.value = Number(event.currentTarget.value);
            }}
          >
            {evidence.map(({ madeAt }, index) => (
              <option key={`${madeAt} ${evidence.length - index}`} value={index}>
                {t(index === 0 ? 'officers.evidence.newest' : 'officers.evidence.earlier', {
                  at: instantWords(madeAt),
                })}
              </option>
            ))}
          </select>
        </p>
      )}
      {pack && (
        <Pack
          key={`${revision} ${shown.value}`}
          id={id}
          at={shown.value}
          pack={pack}
          site={site}
          checked={checked}
        />
      )}
      <p class="step-buttons">
        <button type="button" onClick={onDone}>
          {t('officers.evidence.back')}
        </button>
      </p>
    </div>
  );
}
