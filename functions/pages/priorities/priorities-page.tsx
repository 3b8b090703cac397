import type { VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { FoldedPriority } from './priority-section.tsx';
import type { PrioritiesData, Strategy } from './read-priorities.ts';
import { TargetsTable } from './targets-table.tsx';

/** What each priority of the strategies held aims at, with what the documents put under it. It works without a script. */
export function prioritiesPage(data: PrioritiesData, meta: PageMeta, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const { strategies, visions, targets } = data;
  const open = meta.printsWhole;
  return pageFrame(
    {
      title: t('page.prioritiesTitle'),
      description: t('page.prioritiesLead'),
      at: 'plan',
      meta,
      main: (
        <>
          <Breadcrumb pages={[{ href: '/plan', name: t('page.planTitle') }]} t={t} />
          <h1>{t('page.prioritiesTitle')}</h1>
          <p class="lead">{t('page.prioritiesLead')}</p>
          <ul class="plain">
            {strategies.map((strategy) => (
              <li key={strategy.name}>
                <a href={`#${idOf(strategy)}`}>{untranslated(strategy.name)}</a>
              </li>
            ))}
            {targets.length > 0 && (
              <li>
                <a href="#targets">{t('page.prioritiesTargets')}</a>
              </li>
            )}
          </ul>
          <p class="actions">
            <OpenAll path="/priorities" meta={meta} t={t} />
          </p>
          <Visions visions={visions} open={open} translator={translator} />
          {strategies.map((strategy) => (
            <OfStrategy key={strategy.name} strategy={strategy} open={open} translator={translator} />
          ))}
          <TargetsTable targets={targets} open={open} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

const idOf = ({ priorities }: Strategy): string => `strategy-${priorities[0]?.id ?? ''}`;

const OfStrategy = ({
  strategy,
  open,
  translator,
}: {
  readonly strategy: Strategy;
  readonly open: boolean;
  readonly translator: PageTranslator;
}): VNode => {
  const id = idOf(strategy);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{translator.untranslated(strategy.name)}</h2>
      {strategy.priorities.map((priority) => (
        <FoldedPriority key={priority.id} priority={priority} open={open} translator={translator} />
      ))}
    </section>
  );
};

const Visions = ({
  visions,
  open,
  translator: { t, untranslated },
}: Pick<PrioritiesData, 'visions'> & {
  readonly open: boolean;
  readonly translator: PageTranslator;
}): VNode | null =>
  visions.length === 0 ? null : (
    <FoldedPart id="visions" heading="h2" title={t('page.prioritiesVision')} open={open}>
      {visions.map(({ id, title, text, source }) => (
        <div key={id} id={id}>
          <h3>{untranslated(title)}</h3>
          <p>{untranslated(text)}</p>
          <Note>{untranslated(source.title)}</Note>
        </div>
      ))}
    </FoldedPart>
  );
