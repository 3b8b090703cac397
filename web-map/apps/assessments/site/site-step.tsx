import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type SiteOfAssessmentQuery,
  saveSite,
  siteOfAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { session } from '../../../auth/session.ts';
import { askApi } from '../api/ask-api.ts';
import { dropDraft, keepDraft, keptDraft } from '../form/drafts.ts';
import { publicationWords } from '../form/publication-words.ts';
import type { StepProps } from '../pages/step-props.ts';
import { fromValues, type GivenSite, nothingGiven, siteInputOf, toValues } from './given-site.ts';
import { ground, isBoundary } from './ground.ts';
import { handDrawnOf } from './hand-drawn.ts';
import { SavingNote } from './saving-note.tsx';
import { areaWords } from './say-measures.ts';
import { sentSite } from './sent-site.ts';
import { SiteChooser } from './site-chooser.tsx';
import { readGiven, type SiteReading } from './site-reading.ts';
import { SiteResult } from './site-result.tsx';
import { useSaving } from './use-saving.ts';
import '../../../styles/assess-places.css';
import { t } from '../words/translator.ts';

type SavedSite = NonNullable<SiteOfAssessmentQuery['assessment']>['site'];

const person = (): string => {
  const { value } = session;
  return value.kind === 'somebody' || value.kind === 'ended' ? value.viewer.name : '';
};

const whyNothing = ({ way, drawn }: GivenSite) =>
  way === 'drawn' && drawn.corners.length > 0 && !drawn.closed ? 'closeFirst' : 'unchanged';

/** Where the scheme is: given in one of five ways, looked at at once, and saved. */
export function SiteStep({ assessment, revision, writable, onSaved, onDone }: StepProps) {
  const saved = useSignal<SavedSite | 'loading' | 'failed'>('loading');
  const tries = useSignal(0);
  const given = useSignal<GivenSite>(nothingGiven);
  const restored = useSignal(false);
  const reading = useSignal<SiteReading | undefined>(undefined);
  const { saving, save } = useSaving({ assessment, revision, onSaved });
  const key = { person: person(), assessment, form: 'site' };
  const lines = ground().value;

  useEffect(() => {
    askApi(siteOfAssessment, { id: assessment }).then(
      (answer) => {
        saved.value = answer.assessment?.site ?? null;
      },
      () => {
        if (typeof saved.peek() === 'string') saved.value = 'failed';
      },
    );
  }, [assessment, revision, tries.value, saved]);
  useEffect(() => {
    const kept = keptDraft(key);
    if (!kept) return;
    given.value = fromValues(kept.values);
    restored.value = true;
  }, [assessment]);

  const site = saved.value;
  if (site === 'failed' || lines.status === 'failed') {
    return (
      <div class="fault" role="alert">
        <p>{t('officers.site.loadFailed')}</p>
        <button
          type="button"
          onClick={() => {
            tries.value += 1;
            if (lines.status === 'failed') lines.retry();
          }}
        >
          {t('officers.site.again')}
        </button>
      </div>
    );
  }
  if (site === 'loading' || lines.status === 'loading')
    return <p class="waiting">{t('officers.site.loading')}</p>;

  const change = (next: GivenSite): void => {
    const begin = next.way === 'drawn' && given.value.way !== 'drawn' && next.drawn.corners.length === 0;
    const drawn = begin && site ? handDrawnOf(site.geometry) : undefined;
    given.value = drawn ? { ...next, drawn } : next;
    keepDraft(key, { values: toValues(given.value), base: {}, at: new Date().toISOString() });
    if (saving.value.kind === 'saved') saving.value = { kind: 'idle' };
  };
  const forget = (): void => {
    dropDraft(key);
    given.value = nothingGiven;
    restored.value = false;
  };
  const send = async (): Promise<void> => {
    const input = siteInputOf(given.value);
    if (!input) {
      saving.value = { kind: 'refused', message: t(`officers.site.${whyNothing(given.value)}`) };
      return;
    }
    // Somebody quick saves before the rules have spoken: then they are asked now.
    reading.value ??= await readGiven(input, lines.value).catch(() => undefined);
    if (reading.value?.kind !== 'usable') {
      const kind = reading.value ? 'problem' : 'noAnswer';
      saving.value = { kind: 'refused', message: t(`officers.site.${kind}`) };
      return;
    }
    const sent = sentSite(input, reading.value.site, lines.value);
    const done = await save(sent, (base) => askApi(saveSite, { input: { ...base, site: sent } }));
    if (done) forget();
  };
  const standing = site
    ? t('officers.site.savedSite', { area: areaWords(site.areaSquareMetres), given: site.given })
    : t('officers.site.noSite');
  return (
    <div class="site-step">
      <p class={site ? 'standing' : 'dim'}>{standing}</p>
      {site && !given.value.way && isBoundary(site.geometry) && (
        <SiteResult
          site={{ geometry: site.geometry, areaSquareMetres: site.areaSquareMetres }}
          ground={lines.value}
        />
      )}
      {writable ? (
        <>
          {restored.value && (
            <div class="note" role="status">
              <p>{t('officers.site.restored')}</p>
              <button type="button" onClick={forget}>
                {t('officers.site.forget')}
              </button>
            </div>
          )}
          <p>
            {t('officers.site.intro')} {publicationWords('content.site')}
          </p>
          <SiteChooser
            ground={lines.value}
            given={given.value}
            onGiven={change}
            onReading={(read) => {
              reading.value = read;
            }}
          />
          <SavingNote of={saving}>
            {saving.value.kind === 'movedOn' &&
              saving.value.fields.some((path) => path.startsWith('site')) &&
              site && (
                <p>
                  {t('officers.site.movedOnSite', {
                    area: areaWords(site.areaSquareMetres),
                    given: site.given,
                  })}
                </p>
              )}
          </SavingNote>
          <p class="step-buttons">
            <button type="button" class="main" onClick={() => void send()}>
              {t('officers.site.save')}
            </button>
            <button type="button" onClick={onDone}>
              {t('officers.site.back')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="note">{t('officers.site.readOnly')}</p>
          <button type="button" onClick={onDone}>
            {t('officers.site.back')}
          </button>
        </>
      )}
    </div>
  );
}
