import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';

/**
 * The accessibility statement, in the order of the model statement for public bodies (The Public Sector Bodies
 * (Websites and Mobile Applications) Accessibility Regulations 2018, model form of the Cabinet Office). English only: a
 * statement with legal weight is not translated by machine. It claims only what tests have shown.
 */
export const accessibilityPage = (translator: PageTranslator): string =>
  pageFrame(
    {
      title: translator.t('word.navAccessibility'),
      description: 'How accessible Cohesion Map is, what is not accessible yet, and how to report a problem.',
      main: <Statement />,
    },
    translator,
  );

const Statement = (): VNode => (
  <div lang="en" dir="ltr">
    <h1>Accessibility statement for Cohesion Map</h1>
    <p>
      This statement is about the map, the tables and lists beside it, the area pages, the register of
      assessments with its reports, and the API explorer of this copy of Cohesion Map.
    </p>
    <p>As many people as possible should be able to use it. You should be able to:</p>
    <ul>
      <li>
        read everything that the map tells in a table and in sentences, without the map and without a mouse
      </li>
      <li>reach every area, place, layer and control by keyboard, and hear its name, value and state</li>
      <li>zoom to 200%, and use a screen 320 pixels wide, without scrolling sideways</li>
      <li>
        tell labels apart without colour, in a light, dark or high-contrast theme, and in print in black and
        white
      </li>
      <li>read the area pages with scripts switched off</li>
      <li>
        choose one of eight languages; the translations were made by machine and are marked so until a person
        has checked them
      </li>
    </ul>
    <h2>How accessible this website is</h2>
    <p>Some parts are not fully accessible yet:</p>
    <ul>
      <li>
        the picture of the map cannot be read by a screen reader; the table, the lists and the area pages hold
        the same facts
      </li>
      <li>names, labels, reasons and notes stay in English in every language; they are marked as English</li>
      <li>
        on narrow screens some names on the map are left out or meet the marks of places; the lists hold them
        all
      </li>
      <li>
        in the API explorer, whose editor is made by others, closing a tab and reading comments in the dark
        theme fall short
      </li>
    </ul>
    <h2>Feedback and contact</h2>
    <p>
      Whoever runs this copy names a contact here. None is named in this copy. If you need something in
      another form, ask the organisation that sent you the link.
    </p>
    <h2>Reporting a problem</h2>
    <p>
      If you find a problem that is not listed here, tell the organisation that runs this copy, with the
      address of the page and what you use to read it. Problems of the software can be reported to the
      project.
    </p>
    <h2>Enforcement</h2>
    <p>
      The Equality and Human Rights Commission enforces the accessibility regulations of 2018 for public
      bodies in England. If you are not content with an answer to a complaint, contact the{' '}
      <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
    </p>
    <h2>Technical information</h2>
    <p>
      The aim is the Web Content Accessibility Guidelines 2.2 at level AA.{' '}
      <strong>This website is partially compliant</strong>, because of what is listed above.
    </p>
    <p>No part is left out as a disproportionate burden.</p>
    <h2>How it was tested</h2>
    <p>
      On every change, automatic tests in a real browser hold each state of the map, the pages and the
      explorer to the rules of axe-core, to reflow, to contrast, and to the rule that whatever a pointer can
      do a key can do. The screens were looked at on desktop and phone, light and dark.{' '}
      <strong>No test by disabled people and none with a screen reader has taken place yet.</strong>
    </p>
    <p>Prepared on 22 November 2026.</p>
  </div>
);
