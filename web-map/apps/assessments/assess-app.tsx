import { session } from '../../auth/session.ts';
import { SignInControl } from '../../auth/sign-in-control.tsx';
import { codeWords, t, untranslated } from '../../i18n/officers.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { SiteFoot } from '../../ui/site-foot.tsx';
import { AssessmentView } from './assessment-view.tsx';
import { BeginPage } from './begin-page.tsx';
import { LazyBuddies } from './buddies/lazy-buddies.tsx';
import { ExercisePage } from './exercise-page.tsx';
import { draftsLast } from './form/drafts.ts';
import { RouteLink, route } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import { everyKind } from './pages/route.ts';
import { LazyRecords } from './records/lazy-records.tsx';
import { StartList } from './start-list.tsx';

/** The officers' working app: who is signed in, and the page that the address names. */
export function AssessApp() {
  return (
    <>
      <div class="skip-links">
        <a href="#main">{t('officers.skipToMain')}</a>
      </div>
      <header class="top assess-top">
        <p class="brand">
          <a href="/">
            {t('officers.siteName')} <span aria-hidden="true">·</span> {t('officers.placeName')}
          </a>
        </p>
        <nav class="views" aria-label={t('officers.navigation')}>
          <RouteLink to={{}}>{t('officers.navAssessments')}</RouteLink>
          <RouteLink to={{ kind: everyKind }}>{t('officers.navRecords')}</RouteLink>
          <a href="/assessments">{t('officers.navRegister')}</a>
        </nav>
        <SignInControl />
      </header>
      <NothingKept />
      <div class="assess-body">
        <Shown />
      </div>
      <SiteFoot to={(path) => path} t={t} untranslated={untranslated} />
      <Announcer />
    </>
  );
}

function Shown() {
  const { value } = session;
  const at = route.value;
  // Asks for nothing that needs a sign-in, and whoever comes and goes meanwhile takes no file away with them.
  if (at.step === 'buddies' && value.kind !== 'handedOver') return <LazyBuddies />;
  if (value.kind === 'checking') {
    return (
      <main id="main" class="assess" tabIndex={-1}>
        <p class="waiting">{t('officers.checking')}</p>
      </main>
    );
  }
  if (value.kind === 'handedOver') return <HandedOver />;
  if (value.kind === 'nobody') return <SignInFirst kind={at.kind} />;
  const { viewer } = value;
  if (at.kind !== undefined) return <LazyRecords key={at.kind} viewer={viewer} route={at} />;
  if (at.id !== undefined) return <AssessmentView viewer={viewer} route={at} id={at.id} />;
  if (at.step === 'new' && viewer.may.editAssessments) return <BeginPage viewer={viewer} />;
  if (at.step === 'exercise' && viewer.may.editAssessments) return <ExercisePage viewer={viewer} />;
  return <StartList key={at.step} viewer={viewer} route={at} />;
}

/** @param kind of record that the address is about; undefined: it is about assessments */
export function SignInFirst({ kind }: { readonly kind: string | undefined }) {
  if (kind !== undefined) return <SignInForRecords kind={kind} />;
  return (
    <Page title={t('officers.appName')}>
      <p class="lead">{t('officers.appLead')}</p>
      <p>{t('officers.signInFirst')}</p>
      <p>
        <a href="/assessments">{t('officers.readPublished')}</a>
      </p>
    </Page>
  );
}

/** Whoever came by a link to a form of a record is told what it is, and where everyone reads what stands. */
const SignInForRecords = ({ kind }: { readonly kind: string }) => (
  <Page title={kind === everyKind ? t('officers.keptAll') : codeWords('officers.kept.', kind)}>
    <p class="lead">{t('officers.keptAllLead')}</p>
    <p>{t('officers.keptSignInFirst')}</p>
    <p>
      <a href="/registers">{t('officers.keptReadAll')}</a>
    </p>
  </Page>
);

/** Said once for all pages where the browser keeps nothing, before anything is typed. */
function NothingKept() {
  if (draftsLast() || session.value.kind === 'handedOver') return null;
  return (
    <section class="note nothing-kept" aria-label={t('officers.nothingKept')}>
      <p>
        <strong>{t('officers.nothingKept')}</strong> {t('officers.nothingKeptSays')}
      </p>
    </section>
  );
}

/** The window that was opened to sign in has done its work; where the browser lets it, it is closed already. */
function HandedOver() {
  return (
    <Page title={t('officers.appName')}>
      <p class="lead">{t('officers.signIn.handedOver')}</p>
    </Page>
  );
}
