import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import {
  beginAssessment,
  type ExerciseSitesQuery,
  exerciseSites,
} from '../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../api/api.ts';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/officers.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ToldNow } from '../../ui/told-now.tsx';
import type { Viewer } from './api/held.ts';
import { SavingNote } from './form/saving-note.tsx';
import { useSaving } from './form/use-saving.ts';
import { goTo } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';

type Site = ExerciseSitesQuery['exerciseSites'][number];

/** Begins an exercise on a site of the brownfield register of 2017, which planners know. */
export function ExercisePage(_: { readonly viewer: Viewer }) {
  const [found] = useState(() => load(async () => (await askSignedIn(exerciseSites, {})).exerciseSites));
  return (
    <Page
      title={t('officers.beginExercise')}
      back={{ step: 'exercises' }}
      backText={t('officers.exercisesTitle')}
    >
      <p class="lead">{t('officers.exerciseLead')}</p>
      <p>{t('officers.exerciseOutline')}</p>
      <Loaded from={found}>{(sites) => <Sites sites={sites} />}</Loaded>
    </Page>
  );
}

/** Whether a site is meant by what was typed: words of its address or ward, or its reference. */
export const isMeant = (
  { address, reference, ward }: Pick<Site, 'address' | 'reference' | 'ward'>,
  text: string,
) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${address} ${reference} ${ward?.name ?? ''}`.toLowerCase().includes(word));

function Sites({ sites }: { readonly sites: readonly Site[] }) {
  const text = useSignal('');
  const { saving, save } = useSaving();
  const isSending = saving.value.kind === 'sending';
  const shown = sites.filter((site) => isMeant(site, text.value));
  const begin = async (site: Site, square: boolean): Promise<void> => {
    if (isSending) return;
    const input = {
      facts: { title: site.address, kind: 'HOUSING' as const, homes: site.homes },
      exercise: { site: site.reference, square },
    };
    const saved = await save(input, async (idempotencyKey) => {
      const { done } = await askSignedIn(beginAssessment, { input: { idempotencyKey, ...input } });
      return done.assessment;
    });
    if (saved) goTo(square ? { id: saved.id } : { id: saved.id, step: 'site' });
  };
  return (
    <>
      <search class="field">
        <label for="exercise-text">{t('officers.exerciseFind')}</label>
        <input
          id="exercise-text"
          type="search"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </search>
      <ToldNow words={t('officers.exerciseCount', { count: shown.length })} />
      <SavingNote saving={saving.value} typed="kept" />
      <ul class="plain items">
        {shown.map((site) => (
          <li key={site.reference}>
            <h2>{site.address}</h2>
            <p>
              {t('officers.exerciseSite', {
                reference: site.reference,
                ward: site.ward?.name ?? '',
                hectares: site.hectares,
                homes: site.homes,
              })}
            </p>
            <p>
              <button type="button" aria-disabled={isSending} onClick={() => begin(site, false)}>
                {t('officers.exerciseDraw')}
              </button>{' '}
              <button type="button" aria-disabled={isSending} onClick={() => begin(site, true)}>
                {t('officers.exerciseSquare', { hectares: site.hectares })}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
