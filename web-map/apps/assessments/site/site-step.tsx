import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { isBoundary } from '../../../../domain/geography/measures.ts';
import {
  type SiteOfAssessmentQuery,
  siteOfAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useLoadable } from '../../../ui/use-loadable.ts';
import { type Assessment, readAgain } from '../api/held.ts';
import { ConflictPage, type MetField } from '../form/conflict-page.tsx';
import { formDraft } from '../form/drafts.ts';
import { textOf } from '../form/fields.ts';
import { byChange } from '../form/form-spec.ts';
import { pathWords } from '../form/path-words.ts';
import { publicationWords } from '../form/publication-words.ts';
import { RestoredNote } from '../form/restored-note.tsx';
import { SavingNote } from '../form/saving-note.tsx';
import { type Conflict, useSaving } from '../form/use-saving.ts';
import { ErrorSummary, type Fault } from '../pages/error-summary.tsx';
import type { StepProps } from '../pages/step-props.ts';
import {
  fromValues,
  type GivenSite,
  missingField,
  nothingGiven,
  type SiteField,
  siteInputOf,
  toValues,
} from './given-site.ts';
import { ground, type SiteGround } from './ground.ts';
import { handDrawnOf } from './hand-drawn.ts';
import { controlOfFault, missingWords, siteControls } from './missing-of-site.ts';
import { areaWords } from './say-measures.ts';
import { sentSite } from './sent-site.ts';
import { SiteChooser, wayWords } from './site-chooser.tsx';
import { readGiven, type SiteReading } from './site-reading.ts';
import { SiteResult } from './site-result.tsx';
import '../../../styles/assess-places.css';
import '../../../styles/drawn-ground.css';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';

type SavedSite = NonNullable<SiteOfAssessmentQuery['assessment']>['site'];

const savedWords = ({ site }: Pick<Assessment, 'site'>): string =>
  site ? t('officers.site.savedSite', { area: areaWords(site.areaSquareMetres), given: site.given }) : '';

/** A site is given, and lies beside another, as a whole. */
const metFields: readonly MetField[] = [
  { name: 'site', label: t('officers.site'), words: (values) => textOf(values, 'site') },
];

/** Where the scheme is: given in one of five ways, looked at at once, and saved. */
export function SiteStep(props: StepProps) {
  const { id, revision } = props.assessment;
  const saved = useLoadable(
    async () => (await askSignedIn(siteOfAssessment, { id })).assessment?.site ?? null,
    [id, revision],
  );
  return (
    <Loaded from={ground()}>
      {(lines) => (
        <Loaded from={saved}>{(site) => <GivenSiteForm {...props} site={site} lines={lines} />}</Loaded>
      )}
    </Loaded>
  );
}

interface FormProps extends StepProps {
  /** The site that is saved. */
  readonly site: SavedSite;
  readonly lines: SiteGround;
}

/** The site that is saved, and the form to give another. */
function GivenSiteForm({ assessment, viewer, writable, onDone, site, lines: held }: FormProps) {
  const { id, exercise } = assessment;
  const [lines] = useState(() => (exercise ? { ...held, start: exercise.position } : held));
  const draft = formDraft({ person: viewer.id, assessment: id, form: 'site' });
  const [kept] = useState(() => draft.kept());
  const given = useSignal<GivenSite>(kept ? fromValues(kept.values) : nothingGiven);
  const restored = useSignal(kept !== undefined);
  const reading = useSignal<SiteReading | undefined>(undefined);
  const missing = useSignal<SiteField | undefined>(undefined);
  const summary = useSignal<readonly Fault[]>([]);
  const tries = useSignal(0);
  const conflict = useSignal<(Conflict & { readonly base: string }) | undefined>(undefined);
  const { saving, save } = useSaving(() => readAgain(id));

  const change = (next: GivenSite): void => {
    const begin = next.way === 'drawn' && given.value.way !== 'drawn' && next.drawn.corners.length === 0;
    const drawn = begin && site ? handDrawnOf(site.geometry) : undefined;
    given.value = drawn ? { ...next, drawn } : next;
    missing.value = undefined;
    summary.value = [];
    draft.keep(toValues(given.value), {});
    if (saving.value.kind === 'saved') saving.value = { kind: 'idle' };
  };
  const forget = (): void => {
    draft.drop();
    given.value = nothingGiven;
    restored.value = false;
  };
  const refuse = (fault: Fault): void => {
    saving.value = { kind: 'idle' };
    summary.value = [fault];
    tries.value += 1;
  };
  const send = async (on: Assessment): Promise<void> => {
    const input = siteInputOf(given.value);
    if (!input) {
      const field = missingField(given.value) ?? 'way';
      missing.value = field;
      return refuse({ text: missingWords(field, given.value), control: siteControls[field] });
    }
    // Somebody quick saves before the rules have spoken: then they are asked now.
    reading.value ??= await readGiven(input, lines).catch(() => undefined);
    if (!reading.value) {
      saving.value = { kind: 'refused', message: t('officers.site.noAnswer') };
      return;
    }
    if (reading.value.kind === 'faulty') {
      const { fault } = reading.value;
      return refuse({ text: fault.reason, control: controlOfFault(given.value.way, fault) });
    }
    const change = { site: sentSite(input, reading.value.site, lines) };
    const done = await save([on.revision, change], (key) => byChange(() => change)({}, on, key));
    const { value } = saving;
    if (value.kind === 'movedOn') conflict.value = { ...value, base: savedWords(on) };
    if (!done) return;
    conflict.value = undefined;
    forget();
  };
  const yours = (): string =>
    [
      given.value.way && t(wayWords[given.value.way][0]),
      reading.value?.kind === 'usable' && areaWords(reading.value.site.areaSquareMetres),
    ]
      .filter(Boolean)
      .join(': ');
  const met = conflict.value;
  if (met) {
    const takeTheirs = (): void => {
      forget();
      conflict.value = undefined;
      saving.value = { kind: 'idle' };
    };
    const own = yours();
    return (
      <ConflictPage
        conflict={met}
        wordsOf={(path) => pathWords(path, met.fresh)}
        fields={metFields}
        base={{ site: met.base }}
        theirs={{ site: savedWords(met.fresh) }}
        yours={{ site: own }}
        faults={[]}
        onSave={(merged) => {
          if (textOf(merged, 'site') === own) void send(met.fresh);
          else takeTheirs();
        }}
        onTakeTheirs={takeTheirs}
      >
        {saving.value.kind !== 'movedOn' && <SavingNote saving={saving.value} typed="kept" id={id} />}
      </ConflictPage>
    );
  }
  return (
    <div class="site-step">
      <ErrorSummary faults={summary.value} tries={tries.value} />
      {exercise && !site && <p>{t('officers.exerciseAsksOutline', { hectares: exercise.hectares })}</p>}
      <p class={site ? 'standing' : 'dim'}>{savedWords({ site }) || t('officers.site.noSite')}</p>
      {site && !given.value.way && isBoundary(site.geometry) && (
        <SiteResult
          site={{ geometry: site.geometry, areaSquareMetres: site.areaSquareMetres }}
          ground={lines}
        />
      )}
      {writable ? (
        <>
          {restored.value && (
            <RestoredNote
              words={t('officers.site.restored')}
              forget={t('officers.site.forget')}
              onForget={forget}
            />
          )}
          <p>
            {t('officers.site.intro')} {!exercise && publicationWords('content.site')}
          </p>
          <SiteChooser
            ground={lines}
            given={given.value}
            missing={missing.value}
            onGiven={change}
            onReading={(read) => {
              reading.value = read;
            }}
          />
          <SavingNote saving={saving.value} typed="kept" id={id} />
          {(saving.value.kind === 'sending' || saving.value.kind === 'saved') && (
            <ToldNow
              class="dim"
              words={t(saving.value.kind === 'sending' ? 'officers.saving' : 'officers.site.saved')}
            />
          )}
          <p class="step-buttons">
            <button type="button" class="main" onClick={() => void send(assessment)}>
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
