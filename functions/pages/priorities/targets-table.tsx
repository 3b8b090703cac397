import type { VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import type { Figure, PrioritiesData } from './read-priorities.ts';

type Props = Pick<PrioritiesData, 'targets'> & {
  readonly open: boolean;
  readonly translator: PageTranslator;
};

/** Every target that a document sets for a figure of the borough, with where it began and the section. */
export const TargetsTable = ({ targets, open, translator }: Props): VNode | null => {
  const { t, untranslated } = translator;
  if (targets.length === 0) return null;
  return (
    <FoldedPart
      id="targets"
      heading="h2"
      title={t('page.prioritiesTargets')}
      holds={t('page.countRecords', { count: targets.length })}
      open={open}
    >
      <ReportTable
        caption={t('page.prioritiesTargets')}
        captionHeard
        head={[
          t('page.prioritiesIndicator'),
          t('page.prioritiesBaseline'),
          t('page.prioritiesTarget'),
          t('page.exchangesSection'),
        ]}
        rows={targets.map(({ target, baseline }) => [
          <>
            {untranslated(target.indicator.name)}
            <Note>{target.indicator.framework !== null && untranslated(target.indicator.framework)}</Note>
          </>,
          baseline && <Amount figure={baseline} translator={translator} />,
          <Amount key="target" figure={target} translator={translator} />,
          untranslated(target.source.title),
        ])}
      />
    </FoldedPart>
  );
};

const Amount = ({
  figure: { value, unit, qualifier, period },
  translator: { qualifiedAmount, untranslated, t },
}: {
  readonly figure: Figure;
  readonly translator: PageTranslator;
}): VNode => (
  <>
    {value === null ? t('word.noFigure') : qualifiedAmount(value, unit, qualifier)}
    <Note>{period !== null && untranslated(period)}</Note>
  </>
);
