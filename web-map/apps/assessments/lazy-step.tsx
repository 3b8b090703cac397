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
const steps: Readonly<Record<'site' | 'evidence' | 'options', () => Promise<ComponentType<StepProps>>>> = {
  site: async () => (await import('./site/site-step.tsx')).SiteStep,
  evidence: async () => (await import('./evidence/evidence-step.tsx')).EvidenceStep,
  options: async () => (await import('./options/options-step.tsx')).OptionsStep,
};

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly step: keyof typeof steps;
}

/** A step that is loaded when it is opened. */
export function LazyStep({ assessment, viewer, step }: Props) {
  const { id, facts } = assessment;
  const [found] = useState(() => load(async () => ({ Step: await steps[step]() })));
  return (
    <Page
      title={t(`officers.${step}`)}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
      wide
    >
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
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
