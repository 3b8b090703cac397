import type { VNode } from 'preact';
import type { ColdSpotPledgesQuery } from '../../../schema/generated/page-operations.ts';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';

export type ColdSpotPledge = ColdSpotPledgesQuery['coldSpotsInRegister'][number];

interface Props {
  readonly coldSpots: readonly ColdSpotPledge[];
  readonly open: boolean;
  readonly translator: PageTranslator;
}

/** Which cold spots a named pledge touches; where none is named it is not known. */
export const ColdSpotPledges = ({ coldSpots, open, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  return (
    <FoldedPart
      id="cold-spots"
      heading="h2"
      title={t('page.coldPledgesTitle')}
      holds={t('page.countWards', { count: coldSpots.length })}
      open={open}
    >
      <p>{t('page.coldPledgesHow')}</p>
      <ReportTable
        caption={t('page.coldPledgesTitle')}
        captionHeard
        head={[t('page.papWard'), t('page.coldPledgesNamed')]}
        rows={coldSpots.map((each) => [
          <a key="ward" href={`/area/${each.area.code}`}>
            {untranslated(each.area.name)}
          </a>,
          touchedWords(each, translator),
        ])}
      />
    </FoldedPart>
  );
};

function touchedWords(
  { touched, inIt, forItsLocality, forTheBorough }: ColdSpotPledge,
  { t }: PageTranslator,
): string {
  switch (touched) {
    case 'IN_IT':
      return t('page.coldPledgesInIt', { count: inIt });
    case 'AROUND_IT':
      return t('page.coldPledgesAround', { count: forItsLocality + forTheBorough });
    case 'NOT_KNOWN':
      return t('page.coldPledgesNotKnown');
  }
}
