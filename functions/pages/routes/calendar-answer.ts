import type { HttpAnswer } from '../../http/http-answer.ts';
import { fileAnswer } from './page-answer.ts';

/**
 * A calendar file under its name, which a calendar program reads again and again.
 * @param what it is of: "events"
 * @param area code of the area that it is narrowed to
 */
export const calendarAnswer = (body: string, what: string, area: string | undefined): HttpAnswer =>
  fileAnswer(body, {
    type: 'text/calendar; charset=utf-8',
    name: `walsall-${what}${area === undefined ? '' : `-${area.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')}`}.ics`,
  });

/** Where the site answers; empty where that is not known. */
export const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');
