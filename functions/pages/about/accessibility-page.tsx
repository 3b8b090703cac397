import type { VNode } from 'preact';
import type { SiteContact } from '../../site-contact.ts';
import { ContactSection } from '../contact/contact-section.tsx';
import { type PageTranslator, pageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import { claims } from './accessibility-claims.ts';

/**
 * The accessibility statement, in the order of the model statement for public bodies (The Public Sector Bodies
 * (Websites and Mobile Applications) Accessibility Regulations 2018, model form of the Cabinet Office). English only: a
 * statement with legal weight is not translated by machine. What readers can do stands in `claims`, each held by tests.
 */
export const accessibilityPage = (contact: SiteContact | undefined, translator: PageTranslator): string =>
  pageFrame(
    {
      title: translator.t('word.navAccessibility'),
      description: 'How accessible Cohesion Map is, what is not accessible yet, and how to report a problem.',
      main: <Statement contact={contact} />,
    },
    translator,
  );

interface Props {
  readonly contact: SiteContact | undefined;
}

const Statement = ({ contact }: Props): VNode => (
  <div lang="en" dir="ltr">
    <h1>Accessibility statement for Cohesion Map</h1>
    <p>This statement is about this copy of Cohesion Map, which is four things:</p>
    <ul>
      <li>the map, with its tables and lists</li>
      <li>the pages: areas, places, plan, comparison, search, the register of assessments and its reports</li>
      <li>the officers’ app, in which assessments are made</li>
      <li>the explorer of the API</li>
    </ul>
    <h2>What you should be able to do</h2>
    <ul>
      {claims.map(({ id, says }) => (
        <li key={id} id={`claim-${id}`}>
          {says}
        </li>
      ))}
    </ul>
    <NotYet contact={contact} />
    <ContactSection contact={contact} translator={pageTranslator('en')} />
    <Complaint />
    <Tested />
  </div>
);

/** What falls short, by whom it is met, and why. */
const NotYet = ({ contact }: Props): VNode => (
  <>
    <h2>What is not accessible yet, and why</h2>
    <ul>
      <li>
        The picture of the map cannot be read by a screen reader, and names in it keep their size when you
        enlarge the text alone. It is drawn as one picture; tables, lists and pages hold the same areas and
        places.
      </li>
      <li>
        On narrow screens some names in the picture are left out, because they would cover one another. The
        lists hold them all.
      </li>
      <li>
        On the map and the pages, labels, reasons and notes are in the language that you choose; names, titles
        and quotations of records stay as they were written, in English. The officers’ app, the explorer, this
        statement and the page of limits are in English alone.
      </li>
      <li>
        The seven languages beside English were translated by machine and are marked so. No speaker has
        checked them.
      </li>
      <li>
        The pages of areas are long. Three sentences stand first on each; only localities have an{' '}
        <a href="/easy">Easy Read sheet</a>, and no one with a learning disability has checked those sheets.
      </li>
      {!contact?.signedVideo && <li>There is no video in British Sign Language yet.</li>}
      <li>
        Where officers sign in is a page of the council’s sign-in service. It is not part of this site and was
        not tested with it.
      </li>
    </ul>
  </>
);

const Complaint = (): VNode => (
  <>
    <h2>Reporting a problem and complaining</h2>
    <p>
      If you find a problem that is not listed here, or need something in another form, tell the contact above
      the address of the page, what you wanted to do, and what you use to read it.
    </p>
    <p>
      The Equality and Human Rights Commission enforces the accessibility regulations of 2018 for public
      bodies in England. If you are not content with how your complaint is answered, contact the{' '}
      <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
    </p>
  </>
);

const Tested = (): VNode => (
  <>
    <h2>Technical information</h2>
    <p>
      The aim is the Web Content Accessibility Guidelines 2.2 at level AA.{' '}
      <strong>This website is partially compliant.</strong> No failure of a criterion is known that is not
      listed above; but much can only be told by people who use it, and they have not been asked yet. No part
      is left out as a disproportionate burden.
    </p>
    <h2>How it was tested</h2>
    <p>
      By programs, in a real browser (Chromium), whenever the software changes: views of each of the four by
      the rules of axe-core, at widths down to 320 pixels, in the light and the dark theme and with forced
      colours; ways through it by keyboard alone; contrast by calculation. Each sentence under “What you
      should be able to do” has such a test. Such programs find only a part of all barriers.
    </p>
    <p>
      <strong>
        No screen reader was used, no test with disabled people has taken place, and nobody else has audited
        it.
      </strong>{' '}
      Names, values and states are checked as the browser hands them to screen readers, not as they are
      spoken.
    </p>
    <p>This statement was prepared on 22 November 2026 and last reviewed on 29 November 2026.</p>
  </>
);
