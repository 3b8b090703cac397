import type { Context, Hono } from 'hono';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { aboutPage } from '../about/about-page.tsx';
import { accessibilityPage } from '../about/accessibility-page.tsx';
import { limitsPage } from '../about/limits-page.tsx';
import { packedStyle } from '../generated/packed-style.ts';
import { readComparators } from '../open-data/comparators-table.ts';
import type { ReadTable } from '../open-data/open-table.ts';
import { readFigures, readProjects, readVenues } from '../open-data/read-records.ts';
import { RefusedQuery } from '../queries/ask-api.ts';
import { namedKind } from '../records/kind-addresses.ts';
import { areaAnswer } from './area-answer.ts';
import { areasAnswer } from './areas-answer.ts';
import { calibrationAnswer } from './calibration-answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { dictionaryCsv } from './dictionary.ts';
import { addDocumentRoutes } from './document-routes.ts';
import { easyAnswer, easyListAnswer } from './easy-answer.ts';
import { eventCalendarAnswer, eventsAnswer, eventsCalendarAnswer } from './events-answer.ts';
import { keptAnswer } from './kept-answer.ts';
import { ledgerAnswer } from './ledger-answer.ts';
import { matchingAnswer, matchingForms } from './matching-answer.ts';
import { type FileForm, openDataAnswer } from './open-data-answer.ts';
import { csvType, fileAnswer, htmlAnswer, movedTo, styleAnswer } from './page-answer.ts';
import type { PageParts } from './page-parts.ts';
import { type Form, forms, namedArea, namedReport } from './page-request.ts';
import type { Answer, Make, PagesEnv } from './pages-env.ts';
import { planAnswer, planForms } from './plan-answer.ts';
import { practiceAnswer } from './practice-answer.ts';
import {
  exchangesAnswer,
  organisationsAnswer,
  placesAnswer,
  prioritiesAnswer,
  rolesAnswer,
  targetsAnswer,
} from './record-answers.ts';
import { registerAnswer } from './register-answer.ts';
import { dueCalendarAnswer, registersAnswer } from './registers-answer.ts';
import { reportAnswer } from './report-answer.ts';
import { namedMonth, returnsAnswer } from './returns-answer.ts';
import { searchAnswer } from './search-answer.ts';
import { namedQuarter, turnoutAnswer } from './turnout-answer.ts';

type Send = (context: Context<PagesEnv>, answer: HttpAnswer) => Response;

/** Answers what is told as it is held now, and refuses another day: passed over, it would be read as told. */
function heldNow<Answer>({ request }: Pick<PageParts, 'request'>, make: () => Answer): Answer {
  if (request.asOf === undefined) return make();
  throw new RefusedQuery('asOf: this is told as it is held now.', {
    field: 'asOf',
    messageCode: 'page.noOtherDay',
  });
}
const asHeldNow =
  (make: Make): Make =>
  (parts) =>
    heldNow(parts, () => make(parts));

/** A page, its file and what that holds: of lists that lie nowhere. */
const registerForms = ['html', 'csv', 'csv-metadata.json'] as const;

/** The addresses of the site that are made here, each with what answers it. What is left is for `notFound`. */
export function addPageRoutes(app: Hono<PagesEnv>, send: Send): void {
  /** An address with a slash at its end leads to the one without, for every address that there is. */
  const answer: Answer = async (context, kind, make) => {
    const { path, rawPath } = context.env;
    if (rawPath !== path) return moved(context, `${path}${context.var.request.search}`);
    context.set('kind', kind);
    return send(context, await make(context.var));
  };
  const moved = (context: Context<PagesEnv>, to: string): Response => {
    context.set('kind', 'moved');
    return send(context, movedTo(to));
  };
  const page = (path: string, kind: string, make: Make): void => {
    app.get(path, (context) => answer(context, kind, make));
  };
  /** A page and the files that say the same. */
  const each = <Each extends Form>(
    path: string,
    kind: string,
    given: readonly Each[],
    make: (parts: PageParts, form: Each) => Promise<HttpAnswer>,
  ): void => {
    for (const form of given) {
      page(form === 'html' ? path : `${path}.${form}`, kind, (parts) => make(parts, form));
    }
  };

  each('/areas', 'areas', forms, ({ request, ask, translator }, form) =>
    areasAnswer(request, form, ask, translator),
  );
  each('/areas/meeting-places', 'ledger', registerForms, (parts, form) =>
    heldNow(parts, () => ledgerAnswer(parts, form)),
  );
  each('/compare', 'compare', forms, ({ request, ask, translator }, form) =>
    compareAnswer(request, form, ask, translator),
  );
  each(
    '/assessments',
    'assessments',
    ['html', 'csv', 'csv-metadata.json'],
    ({ request, ask, translator }, form) => registerAnswer(request, form, ask, translator),
  );
  // Before the reports, whose ids are never this word.
  each('/assessments/expectations', 'expectations', registerForms, (parts, form) =>
    heldNow(parts, () => calibrationAnswer(parts, form)),
  );
  page('/practice', 'practice', ({ request, ask, translator }) =>
    practiceAnswer(request, 'html', ask, translator),
  );
  each(
    '/practice-on-record',
    'practice',
    ['csv', 'geojson', 'csv-metadata.json'],
    ({ request, ask, translator }, form) => practiceAnswer(request, form, ask, translator),
  );
  for (const form of planForms) {
    const made: Make = ({ request, ask, translator }) => planAnswer(request, form, ask, translator);
    page(form === 'html' ? '/plan' : `/plan.${form}`, 'plan', asHeldNow(made));
  }
  for (const form of ['html', 'csv', 'csv-metadata.json'] as const) {
    const made: Make = (parts) => registersAnswer(parts, form);
    page(form === 'html' ? '/registers' : `/registers.${form}`, 'registers', asHeldNow(made));
  }
  page('/registers.ics', 'registers', asHeldNow(dueCalendarAnswer));
  page('/events', 'events', asHeldNow(eventsAnswer));
  page('/events.ics', 'events', asHeldNow(eventsCalendarAnswer));
  app.get('/events/:step', (context) => {
    const [, id] = /^([\w-]{1,60})\.ics$/.exec(lastStep(context.env.path)) ?? [];
    if (id === undefined) return context.notFound();
    return answer(
      context,
      'events',
      asHeldNow((parts) => eventCalendarAnswer(parts, id)),
    );
  });
  page('/priorities', 'priorities', asHeldNow(prioritiesAnswer));
  page('/places-and-projects', 'places', asHeldNow(placesAnswer));
  page('/organisations', 'organisations', asHeldNow(organisationsAnswer));
  page('/roles', 'roles', asHeldNow(rolesAnswer));
  page('/exchanges', 'exchanges', asHeldNow(exchangesAnswer));
  for (const form of matchingForms) {
    const made: Make = (parts) => matchingAnswer(parts, form);
    page(form === 'html' ? '/matching' : `/matching.${form}`, 'matching', asHeldNow(made));
  }
  page('/about', 'about', ({ contact, translator }) => htmlAnswer(aboutPage(contact, translator)));
  page('/targets', 'targets', asHeldNow(targetsAnswer));
  for (const form of ['html', 'csv', 'csv-metadata.json'] as const) {
    const made: Make = (parts) => returnsAnswer(parts, form);
    page(form === 'html' ? '/returns' : `/returns.${form}`, 'returns', asHeldNow(made));
  }
  page('/search', 'search', ({ request, ask, translator }) => searchAnswer(request, ask, translator));
  const files = <Row>(
    path: string,
    kind: string,
    read: ReadTable<Row>,
    held = (make: Make) => make,
    given: readonly FileForm[] = ['csv', 'geojson', 'csv-metadata.json'],
  ): void => {
    for (const form of given) {
      const make: Make = ({ request, ask, translator }) =>
        openDataAnswer(read, request, form, ask, translator);
      page(`${path}.${form}`, kind, held(make));
    }
  };
  files('/venues', 'venues', readVenues);
  files('/projects', 'projects', readProjects, asHeldNow);
  files('/indicators', 'indicators', readFigures, asHeldNow);
  // Areas outside the borough have no outline here.
  files('/comparators', 'comparators', readComparators, asHeldNow, ['csv', 'csv-metadata.json']);
  page('/accessibility', 'accessibility', ({ contact, translator }) =>
    htmlAnswer(accessibilityPage(contact, translator)),
  );
  page('/limits', 'limits', ({ translator }) => htmlAnswer(limitsPage(translator)));
  page('/dictionary.csv', 'dictionary', ({ translator }) =>
    fileAnswer(dictionaryCsv(translator), { type: csvType, name: 'cohesion-map-dictionary.csv' }),
  );
  page('/easy', 'easy', easyListAnswer);
  app.get('/easy/:step', (context) => {
    const named = namedArea(lastStep(context.env.path));
    if (named?.form !== 'html') return context.notFound();
    return answer(context, 'easy', (parts) => easyAnswer(parts, named.name));
  });
  app.get('/area/style/*', (context, next) => {
    const { rawPath } = context.env;
    // hono takes the folder by its name alone for a part of this; here that is where an area would be.
    if (!rawPath.startsWith('/area/style/')) return next();
    context.set('kind', 'style');
    return rawPath === packedStyle.path ? send(context, styleAnswer) : context.notFound();
  });
  app.get('/records', (context) => moved(context, '/registers'));
  app.get('/records/:step', (context) => {
    const named = namedKind(lastStep(context.env.path));
    if (!named) return context.notFound();
    return answer(context, 'records', (parts) => keptAnswer(parts, named));
  });
  app.get('/area', (context) => moved(context, '/areas'));
  app.get('/area/:step', (context) => {
    const named = namedArea(lastStep(context.env.path));
    if (!named) return context.notFound();
    return answer(context, 'area', ({ request, ask, translator }) =>
      areaAnswer(request, named, ask, translator),
    );
  });
  app.get('/returns/:step', (context) => {
    const quarter = namedQuarter(lastStep(context.env.path));
    if (quarter)
      return answer(
        context,
        'returns',
        asHeldNow((parts) => turnoutAnswer(parts, quarter.form, quarter.quarter)),
      );
    const named = namedMonth(lastStep(context.env.path));
    if (!named) return context.notFound();
    return answer(
      context,
      'returns',
      asHeldNow((parts) => returnsAnswer(parts, named.form, named.month)),
    );
  });
  addDocumentRoutes(app, answer);
  app.get('/assessments/:step', (context) => {
    const named = namedReport(lastStep(context.env.path));
    if (!named) return context.notFound();
    return answer(context, 'assessment', ({ request, ask, translator }) =>
      reportAnswer(request, named, ask, translator),
    );
  });
}

/** As it came: hono would read percent forms, also broken ones and points, before the ending is cut off. */
const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
