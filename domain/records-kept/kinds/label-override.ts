import { type CalendarDate, monthsAfter } from '../../provenance/calendar-date.ts';
import { labelNames } from '../../records/label-name.ts';
import { area, day, names, oneOf, oneOfShared, text } from '../declaration/field.ts';
import { readNames } from '../declaration/listed-types.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

/** Why another label stands beside the computed one. */
export const overrideReasons = ['DATA_WRONG', 'DATA_LATE', 'LOCAL_KNOWLEDGE', 'BOUNDARY'] as const;
/** Fewest characters of a rationale. */
const leastRationale = 50;
/** Most months between the first and the last day. */
const mostMonths = 12;

/**
 * Another label that stands beside the computed one of a ward for a time. The computed label is never changed, only
 * accompanied, and no figure is. Source: "Cold spots and catalysts of change", section 9.
 */
export const labelOverride = recordKind({
  name: 'labelOverride',
  plural: 'labelOverrides',
  noun: 'label beside a computed one',
  purpose:
    'Another label that stands beside the computed one of a ward, for at most twelve months, with the reason and who decided it. Both are shown wherever the label is; the computed label and the figures stay as they are. It ends early once the method computes another label.',
  fields: {
    area: area({ says: 'The ward.', levels: ['WARD'] }),
    proposed: oneOfShared('LabelName', labelNames, { says: 'The label that is to stand beside it.' }),
    reason: oneOf(overrideReasons, {
      says: 'Why: the data are wrong, the data are late, local knowledge, or the boundary cuts through what belongs together.',
    }),
    rationale: text('sentence', {
      says: `What the computed label leaves out, in ${leastRationale} characters or more. Names of persons do not belong here.`,
    }),
    evidence: names({ says: 'Web addresses of what shows it, one a line, each with http or https.' }),
    office: text('line', { says: 'Who proposes it, by office. Never the name of a person.' }),
    startsOn: day({ says: 'Its first day. It stands from the day of its approval at the earliest.' }),
    endsOn: day({ says: `Its last day, at most ${mostMonths} months after the first.` }),
    run: text('line', {
      says: 'The run of the method that computed the label: `run` beside it. Left out: the run of the day on which it is written.',
      required: false,
    }),
    label: oneOfShared('LabelName', labelNames, {
      says: 'The computed label that it stands beside. Left out: the one that the run gave.',
      required: false,
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: (content) => againstReason(content) ?? againstTerm(content),
  aboutLabel: true,
  speaksOfNoPlace: true,
  may: {
    propose: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['COHESION_OFFICER'],
  },
  confirmAfterMonths: mostMonths,
});

function againstReason({ proposed, label, rationale, evidence }: KeptContent) {
  if (label !== undefined && proposed === label)
    return { field: 'proposed', reason: 'this is the computed label itself.' };
  const length = String(rationale).length;
  if (length < leastRationale)
    return {
      field: 'rationale',
      reason: `this has ${length} characters. Write at least ${leastRationale}: what does the computed label leave out?`,
    };
  const wrong = readNames(String(evidence)).find((link) => !isWebAddress(link));
  return wrong === undefined
    ? undefined
    : {
        field: 'evidence',
        reason: `"${wrong.slice(0, 60)}" is no web address. Begin each with https:// or http://.`,
      };
}

function againstTerm({ startsOn, endsOn }: KeptContent) {
  if (String(endsOn) < String(startsOn))
    return { field: 'endsOn', reason: `${endsOn} is before the first day, ${startsOn}.` };
  const latest = monthsAfter(String(startsOn) as CalendarDate, mostMonths);
  return String(endsOn) <= latest
    ? undefined
    : {
        field: 'endsOn',
        reason: `${endsOn} is later than ${mostMonths} months after ${startsOn}: ${latest} at the latest.`,
      };
}

/** Whether a text is an address of the web, without a name or a password in it. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === '';
}
