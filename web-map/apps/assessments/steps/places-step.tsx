import { useSignal } from '@preact/signals';
import { codeWords, type OfficersCode, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import type { Choice } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { lostElsewhere, placesFields, placesInput, placesValues } from '../form/places-form.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import type { Route } from '../pages/route.ts';
import { SummaryList } from '../pages/summary-list.tsx';
import { VenueFinder } from './venue-finder.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  /** "facts" on the way through the pages of the facts, which it leads back to. */
  readonly question: string | undefined;
}

/** What becomes of places where people meet: asked of each inside the site once the evidence has found them. */
export function PlacesStep({ assessment, viewer, question }: Props) {
  const { id, facts } = assessment;
  return (
    <Page
      title={t('officers.places')}
      caption={facts.title}
      back={{ id, step: 'tasks' }}
      backText={t('officers.backToTasks')}
    >
      {mayWrite(assessment, viewer) ? (
        <PlacesForm assessment={assessment} viewer={viewer} question={question} />
      ) : (
        <>
          <ReadOnlyNotice assessment={assessment} viewer={viewer} />
          <PlacesSummary assessment={assessment} />
        </>
      )}
    </Page>
  );
}

/** Which ground there is to ask on. */
function leadOf({ site, placesInside }: Assessment): OfficersCode {
  if (placesInside) return placesInside.length > 0 ? 'officers.placesLead' : 'officers.placesNoneInside';
  return site ? 'officers.placesNoEvidence' : 'officers.placesNoSite';
}

function PlacesForm({ assessment, viewer, question }: Props) {
  const { id, evidence } = assessment;
  const next: Route = question === 'facts' ? { id, step: 'facts' } : { id };
  const found = useSignal<readonly Choice[]>([]);
  const inside = new Set(assessment.placesInside?.map(({ venueId }) => venueId));
  const known = [...lostElsewhere(assessment), ...found.value].filter(({ value }) => !inside.has(value));
  const elsewhere = known.filter(
    ({ value }, index) => known.findIndex((each) => each.value === value) === index,
  );
  const lead = leadOf(assessment);
  return (
    // Other evidence may find other places: the form is then another one.
    <FormPage
      key={evidence[0]?.hash}
      assessment={assessment}
      viewer={viewer}
      skipTo={next}
      spec={{
        form: 'places',
        fields: placesFields(assessment, elsewhere),
        saved: placesValues,
        send: byChange((values, on) => placesInput(on, values)),
        next: () => next,
      }}
    >
      <p>
        {t(lead)}{' '}
        {lead === 'officers.placesNoEvidence' && (
          <RouteLink to={{ id, step: 'evidence' }}>{t('officers.evidence')}</RouteLink>
        )}
      </p>
      <VenueFinder
        onFound={(more) => {
          const held = new Set(found.value.map(({ value }) => value));
          found.value = [...found.value, ...more.filter(({ value }) => !held.has(value))];
        }}
      />
    </FormPage>
  );
}

function PlacesSummary({ assessment }: Pick<Props, 'assessment'>) {
  const { facts, placesInside } = assessment;
  return (
    <>
      {leadOf(assessment) !== 'officers.placesLead' && <p>{t(leadOf(assessment))}</p>}
      <SummaryList
        rows={[
          ...(placesInside ?? []).map(({ name, fate }) => ({
            name,
            value: fate ? codeWords('officers.fate', fate) : t('officers.fateUnsaid'),
          })),
          {
            name: t('officers.venuesLost'),
            value: lostElsewhere(assessment)
              .map(({ label }) => label)
              .join('; '),
          },
          { name: t('officers.venuesGained'), value: facts.venuesGained.join('; ') },
        ]}
      />
    </>
  );
}
