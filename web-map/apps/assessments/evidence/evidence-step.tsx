import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type ComparedEvidenceFragment,
  changesOfPacks,
  makePack,
  type PacksOfAssessmentQuery,
  packsOfAssessment,
  packsUnderTodaysData,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { readAgain } from '../api/held.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import type { StepProps } from '../pages/step-props.ts';
import { isBoundary } from '../site/ground.ts';
import { dayWords, instantWords } from '../words/say-instant.ts';
import { Compared } from './compared.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { EvidenceMap } from './evidence-map.tsx';
import { PackFacts } from './pack-facts.tsx';
import '../../../styles/assess-places.css';
import '../../../styles/assess-tables.css';
import { t } from '../words/translator.ts';

type Held = NonNullable<PacksOfAssessmentQuery['assessment']>;
/** What is asked for apart, because it costs more: whether packs hold, and what they say otherwise than those before. */
interface Checked {
  readonly verified: boolean;
  readonly changes: ComparedEvidenceFragment | null;
}

function openItem(id: string): void {
  const item = document.getElementById(id);
  if (!(item instanceof HTMLDetailsElement)) return;
  item.open = true;
  item.scrollIntoView();
  item.querySelector('summary')?.focus({ preventScroll: true });
}

/** The evidence of an assessment: made by one press, frozen, read item by item, compared and handed out. */
export function EvidenceStep({ assessment: { id, revision }, writable, onDone }: StepProps) {
  const held = useSignal<Held | 'loading' | 'failed'>('loading');
  const checked = useSignal<ReadonlyMap<number, Checked> | 'loading' | 'failed'>('loading');
  const shown = useSignal(0);
  const tries = useSignal(0);
  const today = useSignal<ComparedEvidenceFragment | 'none' | 'loading' | 'failed'>('none');
  const { saving, save } = useSaving(() => readAgain(id));

  useEffect(() => {
    let left = false;
    askSignedIn(packsOfAssessment, { id }).then(
      (answer) => {
        if (left) return;
        held.value = answer.assessment ?? 'failed';
        shown.value = 0;
        today.value = 'none';
      },
      () => {
        if (!left) held.value = typeof held.peek() === 'string' ? 'failed' : held.peek();
      },
    );
    checked.value = 'loading';
    askSignedIn(changesOfPacks, { id }).then(
      (answer) => {
        if (!left) checked.value = new Map(answer.assessment?.evidence.entries());
      },
      () => {
        if (!left) checked.value = 'failed';
      },
    );
    return () => {
      left = true;
    };
  }, [id, revision, tries.value]);

  if (held.value === 'loading') return <p class="waiting">{t('officers.evidence.loading')}</p>;
  if (held.value === 'failed') {
    return (
      <div class="fault" role="alert">
        <p>{t('officers.evidence.loadFailed')}</p>
        <button
          type="button"
          onClick={() => {
            tries.value += 1;
          }}
        >
          {t('officers.evidence.again')}
        </button>
      </div>
    );
  }
  const { evidence, site } = held.value;
  const pack = evidence[shown.value];
  const at = typeof checked.value === 'string' ? undefined : checked.value.get(shown.value);
  const verified = checked.value === 'failed' ? null : at?.verified;
  const make = (): Promise<unknown> =>
    save([revision, 'evidence', evidence.length], async (idempotencyKey) => {
      const input = { id, expectedRevision: revision, idempotencyKey };
      return (await askSignedIn(makePack, { input })).done.assessment;
    });
  const compare = async (): Promise<void> => {
    today.value = 'loading';
    const found = await askSignedIn(packsUnderTodaysData, { id }).then(
      (answer) => answer.assessment?.evidence[shown.value]?.underTodaysData,
      () => undefined,
    );
    today.value = found ?? 'failed';
  };
  return (
    <div class="evidence-step">
      <p>{t('officers.evidence.intro')}</p>
      {!site && <p class="note">{t('officers.evidence.noSite')}</p>}
      {evidence.length === 0 && site && <p class="dim">{t('officers.evidence.none')}</p>}
      {writable ? (
        site && (
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
        )
      ) : (
        <p class="note">{t('officers.evidence.readOnly')}</p>
      )}
      {saving.value.kind === 'sending' || saving.value.kind === 'saved' ? (
        <p role="status">
          {t(saving.value.kind === 'saved' ? 'officers.evidence.made' : 'officers.evidence.making')}
        </p>
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
              today.value = 'none';
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
        <>
          <h2>{t('officers.evidence.packTitle', { day: dayWords(pack.asOf) })}</h2>
          <p class="dim">
            {t(verified ? 'officers.evidence.madeChecked' : 'officers.evidence.madeOn', {
              at: instantWords(pack.madeAt),
            })}
          </p>
          <section aria-labelledby="pack-changes">
            <h2 id="pack-changes">{t('officers.evidence.changesTitle')}</h2>
            {checked.value === 'loading' && <p>{t('officers.evidence.comparing')}</p>}
            {checked.value === 'failed' && <p>{t('officers.evidence.compareFailed')}</p>}
            {at &&
              (at.changes ? <Compared comparison={at.changes} /> : <p>{t('officers.evidence.firstPack')}</p>)}
          </section>
          <h2>{t('officers.evidence.mapTitle')}</h2>
          {site && isBoundary(site.geometry) && <EvidenceMap site={site.geometry} />}
          <nav aria-labelledby="pack-contents">
            <h2 id="pack-contents">{t('officers.evidence.contents')}</h2>
            <ul class="contents">
              {pack.items.map(({ id, title }) => (
                <li key={id}>
                  <a
                    href={`#item-${id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      openItem(`item-${id}`);
                    }}
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {pack.items.map((item) => (
            <EvidenceItem key={item.id} item={item} />
          ))}
          <section aria-labelledby="pack-today">
            <h2 id="pack-today">{t('officers.evidence.todayTitle')}</h2>
            <p class="dim">{t('officers.evidence.todayHelp')}</p>
            {typeof today.value === 'string' ? (
              <>
                <button type="button" onClick={() => void compare()}>
                  {t('officers.evidence.todayAsk')}
                </button>
                <p role="status">
                  {today.value === 'loading' && t('officers.evidence.comparing')}
                  {today.value === 'failed' && t('officers.evidence.compareFailed')}
                </p>
              </>
            ) : (
              <Compared comparison={today.value} />
            )}
          </section>
          <section aria-labelledby="pack-proof">
            <h2 id="pack-proof">{t('officers.evidence.proofTitle')}</h2>
            <PackFacts assessment={id} pack={pack} verified={verified} />
          </section>
          <section aria-labelledby="pack-licences">
            <h2 id="pack-licences">{t('officers.evidence.licencesTitle')}</h2>
            <ul>
              {pack.licences.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      <p class="step-buttons">
        <button type="button" onClick={onDone}>
          {t('officers.evidence.back')}
        </button>
      </p>
    </div>
  );
}
