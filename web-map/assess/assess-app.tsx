import { Announcer } from '../controls/announcer.tsx';
import { session } from '../sign-in/session.ts';
import { SignInControl } from '../sign-in/sign-in-control.tsx';
import { AssessmentView } from './assessment-view.tsx';
import { BeginPage } from './begin-page.tsx';
import { PlaceLink, place } from './navigate.tsx';
import { Page } from './page.tsx';
import { StartList } from './start-list.tsx';
import { tell } from './tell.ts';

/** The officers' working app: who is signed in, and the page that the address names. */
export function AssessApp() {
  return (
    <>
      <div class="skip-links">
        <a href="#main">{tell('skipToMain')}</a>
      </div>
      <header class="top assess-top">
        <p class="brand">
          <a href="/">
            {tell('siteName')} <span aria-hidden="true">·</span> {tell('placeName')}
          </a>
        </p>
        <nav class="views" aria-label={tell('navigation')}>
          <PlaceLink to={{}}>{tell('navAssessments')}</PlaceLink>
          <a href="/assessments">{tell('navRegister')}</a>
        </nav>
        <SignInControl />
      </header>
      <div class="assess-body">
        <Shown />
      </div>
      <Announcer />
    </>
  );
}

function Shown() {
  const { value } = session;
  const at = place.value;
  if (value.kind === 'checking') {
    return (
      <main id="main" class="assess" tabIndex={-1}>
        <p class="waiting">{tell('checking')}</p>
      </main>
    );
  }
  if (value.kind === 'nobody') return <SignInFirst />;
  const { viewer } = value;
  if (at.id !== undefined) return <AssessmentView viewer={viewer} place={at} id={at.id} />;
  if (at.step === 'new' && viewer.may.editAssessments) return <BeginPage viewer={viewer} />;
  return <StartList viewer={viewer} place={at} />;
}

function SignInFirst() {
  return (
    <Page title={tell('appName')}>
      <p class="lead">{tell('appLead')}</p>
      <p>{tell('signInFirst')}</p>
      <p>
        <a href="/assessments">{tell('readPublished')}</a>
      </p>
    </Page>
  );
}
