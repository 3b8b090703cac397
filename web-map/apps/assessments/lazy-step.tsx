import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/officers.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { Assessment, Viewer } from './api/held.ts';
import { mayWrite } from './api/may-write.ts';
import { goTo } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import { ReadOnlyNotice } from './pages/read-only-notice.tsx';
import type { StepProps } from './pages/step-props.ts';

/** Steps with maps and large tables, each in a chunk of its own. */
const steps: Readonly<
  Record<'site' | 'evidence' | 'options' | 'document', () => Promise<ComponentType<StepProps>>>
> = {
  site: async () => (await import('./site/site-step.tsx')).SiteStep,
  evidence: async () => (await import('./evidence/evidence-step.tsx')).EvidenceStep,
  document: async () => (await import('./document/document-step.tsx')).DocumentStep,
  options: async () => (await import('./options/options-step.tsx')).OptionsStep,
};

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly step: keyof typeof steps;
}

/** A document is titled by its scheme, as on paper; a step by what is done there. */
const headOf = (step: keyof typeof steps, scheme: string) =>
  step === 'document'
    ? { title: scheme, caption: t('officers.document') }
    : { title: t(`officers.${step}`), caption: scheme };

/** A step that is loaded when it is opened. */
export function LazyStep({ assessment, viewer, step }: Props) {
  const { id, facts } = assessment;
  const [found] = useState(() => load(async () => ({ Step: await steps[step]() })));
  return (
    <Page {...headOf(step, facts.title)} back={{ id }} backText={t('officers.backToTasks')} wide>
      {step !== 'document' && <ReadOnlyNotice assessment={assessment} viewer={viewer} />}
      <Loaded from={found}>
        {({ Step }) => (
          <Step
            assessment={assessment}
            viewer={viewer}
            writable={mayWrite(assessment, viewer)}
            onDone={() => goTo({ id })}
          />
        )}
      </Loaded>
    </Page>
  );
}
