import type { VNode } from 'preact';
import type { MatchingQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { askedBy, FileLinks } from '../layout/file-links.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { followPlaces, followSchools } from './follow-pair.ts';
import { addressed, type MatchingChoice, matchingChoice } from './matching-choice.ts';
import { MatchingForm } from './matching-form.tsx';

type SchoolPairing = MatchingQuery['schoolPairs'];
type SchoolPair = SchoolPairing['pairs'][number];
type CatalystMatching = MatchingQuery['catalystMatching'];

interface Data {
  readonly found: MatchingQuery;
  readonly choice: MatchingChoice;
}

/** Pairs that a rule proposes: schools whose pupils differ, and places with fewer chances to mix with places of practice. */
export function matchingPage({ found, choice }: Data, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const made = addressed(choice);
  const csv = `/matching.csv${askedBy(meta, made)}`;
  const isChosen = JSON.stringify(made) !== JSON.stringify(addressed(matchingChoice('')));
  const { schoolPairs, catalystMatching } = found;
  const open = meta.printsWhole;
  return pageFrame(
    {
      title: t('page.matchingTitle'),
      at: 'places',
      description: t('page.matchingLead'),
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: (
        <>
          <Breadcrumb
            pages={[
              { href: '/places-and-projects', name: t('page.papTitle') },
              { href: '/exchanges', name: t('page.exchangesTitle') },
            ]}
            t={t}
          />
          <h1>{t('page.matchingTitle')}</h1>
          <p class="lead">{t('page.matchingLead')}</p>
          <p>{catalystMatching.sentence}</p>
          <p>{schoolPairs.sentence}</p>
          <MatchingForm choice={choice} translator={translator} />
          <p class="actions">
            <FileLinks csv={csv} t={t} />{' '}
            <OpenAll path="/matching" made={isChosen ? made : {}} meta={meta} t={t} />
          </p>
          <p>
            {t('page.matchingBuddiesLead')}{' '}
            <a href="/assess?step=buddies" hreflang="en">
              {t('page.matchingBuddies')}
            </a>
          </p>
          <Schools pairing={schoolPairs} open={open || isChosen} translator={translator} />
          <ColdSpots matching={catalystMatching} open={open} translator={translator} />
          <How dividingShare={schoolPairs.dividingShare} open={open} translator={translator} />
          <FoldedPart id="cannot" heading="h2" title={t('page.matchingCannot')} open={open}>
            <ul>
              <li>{t('page.matchingCannotPupils')}</li>
              <li>{t('page.matchingCannotWay')}</li>
              <li>{t('page.matchingCannotPlace')}</li>
              <li>{t('page.matchingCannotWish')}</li>
            </ul>
          </FoldedPart>
        </>
      ),
    },
    translator,
  );
}

interface SchoolsProps {
  readonly pairing: SchoolPairing;
  /** Whether it stands open: somebody has chosen its limits, or wants all of the page. */
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const Schools = ({ pairing, open, translator }: SchoolsProps): VNode => {
  const { t, untranslated } = translator;
  const { pairs, withoutPartner, notCompared } = pairing;
  return (
    <FoldedPart
      id="schools"
      heading="h2"
      title={t('page.matchingSchools')}
      holds={t('page.countPairs', { count: pairs.length })}
      open={open}
    >
      {pairs.length > 0 && (
        <ReportTable
          caption={t('page.matchingSchools')}
          captionHeard
          head={[t('page.matchingPair'), t('page.matchingDiffers'), t('page.matchingWhy')]}
          rows={pairs.map((pair) => schoolRow(pair, translator))}
        />
      )}
      {withoutPartner.length > 0 && (
        <details>
          <summary>{t('page.matchingWithout', { count: withoutPartner.length })}</summary>
          <ul>
            {withoutPartner.map(({ school, words }) => (
              <li key={school.id}>
                <a href={`/?venue=${school.id}`}>{untranslated(school.name)}</a>: {words}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notCompared.length > 0 && (
        <details>
          <summary>{t('page.matchingNotCompared', { count: notCompared.length })}</summary>
          <ul>
            {notCompared.map(({ id, name }) => (
              <li key={id}>
                <a href={`/?venue=${id}`}>{untranslated(name)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </FoldedPart>
  );
};

interface HowProps extends Pick<SchoolsProps, 'open' | 'translator'> {
  readonly dividingShare: SchoolPairing['dividingShare'];
}

/** By what schools are paired, with the source of the figures. */
const How = ({ dividingShare, open, translator: { t, percent } }: HowProps): VNode => (
  <FoldedPart id="how" heading="h2" title={t('page.matchingHow')} open={open}>
    <p>{t('page.matchingMeasure')}</p>
    {dividingShare !== null && <p>{t('page.matchingHalves', { share: percent(dividingShare) })}</p>}
    <p>{t('page.matchingSource')}</p>
  </FoldedPart>
);

/** Why a pair is proposed, folded: forty pairs with all their reasons are thirty screens of a phone. */
const Reasons = ({
  reasons,
  t,
}: Pick<PageTranslator, 't'> & { readonly reasons: readonly string[] }): VNode => (
  <details class="folded">
    <summary>{t('page.matchingWhy')}</summary>
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </details>
);

function schoolRow(
  pair: SchoolPair,
  { t, untranslated, percent }: PageTranslator,
): readonly (VNode | string)[] {
  return [
    <>
      {[pair.one, pair.other].map(({ id, name, ward }) => (
        <div key={id}>
          <a href={`/?venue=${id}`}>{untranslated(name)}</a>
          <Note>{ward && <a href={`/area/${ward.code}`}>{untranslated(ward.name)}</a>}</Note>
        </div>
      ))}
    </>,
    percent(pair.difference),
    <>
      <Reasons reasons={pair.reasons.slice(1)} t={t} />
      <p>
        {pair.neutralPlace && (
          <>
            <a href={`/?venue=${pair.neutralPlace.id}`}>{t('page.matchingSeePlace')}</a> ·{' '}
          </>
        )}
        <a href={followSchools(pair)}>{t('page.matchingFollow')}</a>
      </p>
    </>,
  ];
}

interface ColdSpotsProps {
  readonly matching: CatalystMatching;
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const ColdSpots = ({ matching: { matches, withoutPlace }, open, translator }: ColdSpotsProps): VNode => {
  const { t, untranslated } = translator;
  return (
    <FoldedPart
      id="cold-spots"
      heading="h2"
      title={t('page.matchingColdSpots')}
      holds={t('page.countPairs', { count: matches.length })}
      open={open}
    >
      {matches.length > 0 && (
        <ReportTable
          caption={t('page.matchingColdSpots')}
          captionHeard
          head={[t('page.matchingColdSpot'), t('page.matchingPractice'), t('page.matchingWhy')]}
          rows={matches.map(({ coldSpot, suggestion }) => [
            <a key={coldSpot.code} href={`/area/${coldSpot.code}`}>
              {untranslated(coldSpot.name)}
            </a>,
            <>
              <a href={`/area/${suggestion.area.code}`}>{untranslated(suggestion.name)}</a>
              <Note>{suggestion.label}</Note>
              <Note>{suggestion.grounds}</Note>
            </>,
            <>
              {t('page.matchingScore', { points: suggestion.points, most: suggestion.mostPoints })}
              <Reasons
                reasons={suggestion.reasons.filter(({ points }) => points > 0).map(({ reason }) => reason)}
                t={t}
              />
              <a href={followPlaces(coldSpot, suggestion)}>{t('page.matchingFollow')}</a>
            </>,
          ])}
        />
      )}
      {withoutPlace.length > 0 && (
        <ul>
          {withoutPlace.map(({ coldSpot, words }) => (
            <li key={coldSpot.code}>
              <a href={`/area/${coldSpot.code}`}>{untranslated(coldSpot.name)}</a>: {words}
            </li>
          ))}
        </ul>
      )}
    </FoldedPart>
  );
};
