import { publicOnly } from '../../disclosure/public-records.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { periodDays } from '../../provenance/period-days.ts';
import type { Observation } from '../../records/indicator.ts';
import type { Exchange, Project } from '../../records/programme.ts';
import { mayHaveTakenPlace } from '../practice/active-projects.ts';
import { isPracticeExchange } from '../practice/exchange-evidence.ts';
import { participationIndicators } from '../practice/participation.ts';
import type { TargetsInput, ToldOfBorough } from './targets-on-record.ts';

/**
 * The year that documents tell most of, and its last day: the last month before everything closed, up to which the
 * dated records of the programme run.
 */
export const documentedYear = { name: '2019/20', lastDay: '2020-02-29' as CalendarDate } as const;

/** Something that the run of the documented year reads, or does not know. */
export interface ToldInput {
  /** Whether the run reads it; otherwise it is not known, or not used, as the words say. */
  readonly taken: boolean;
  readonly words: AnyMessage;
}

export interface DocumentedYear {
  readonly input: TargetsInput;
  readonly ofBorough: ToldOfBorough;
  readonly told: readonly ToldInput[];
}

/** Whose own dates stand for those of its projects. */
const programmeId = 'walsall-for-all-programme';
const welcomeIndicator = 'pow-venues';
const beneficiaries = 'wfa-direct-beneficiaries';

/**
 * The input of a run on the last day of the documented year, with what the documents leave open taken as they tell it:
 * undated projects of the programme ran with it, undated counts of learners and undated exchanges of practice are of
 * that year. A check of whether targets are plausible; no label may be made of it. The rules are those of every run.
 * Source: "Practice on record", section 4.
 */
export function asDocumentsTell(records: TargetsInput): DocumentedYear {
  const programme = records.projects.find(({ id }) => id === programmeId);
  const projects = records.projects.map((project) => datedBy(project, programme));
  const undatedProjects = publicOnly(projects).filter((project) => !records.projects.includes(project));
  const exchanges = records.exchanges.map(datedExchange);
  const undatedExchanges = publicOnly(exchanges).filter((exchange) => !records.exchanges.includes(exchange));
  const localityObservations = records.localityObservations.map(datedCount);
  const undatedCounts = localityObservations.filter((count) => !records.localityObservations.includes(count));
  const figure = (indicator: string): Observation | undefined =>
    records.localityObservations.find(
      (each) => each.indicator === indicator && each.area.level === 'BOROUGH',
    );
  const [welcome, direct] = [figure(welcomeIndicator), figure(beneficiaries)];
  return {
    input: { ...records, asOf: documentedYear.lastDay, projects, exchanges, localityObservations },
    ofBorough:
      welcome?.value === undefined ? {} : { placesToMeet: { kind: 'atLeast', value: welcome.value } },
    told: [
      ...(programme
        ? [
            taken(
              message('documentedYear.projects', {
                count: undatedProjects.length,
                programme: untranslated(programme.name),
                period: untranslated(programme.period ?? ''),
              }),
            ),
          ]
        : []),
      taken(message('documentedYear.people', { count: undatedCounts.length })),
      taken(message('documentedYear.exchanges', { count: undatedExchanges.length })),
      ...(welcome?.value === undefined
        ? []
        : [taken(message('documentedYear.welcome', { count: welcome.value }))]),
      taken(message('documentedYear.residents')),
      { taken: false, words: message('documentedYear.addresses') },
      { taken: false, words: message('documentedYear.reviews') },
      ...(direct?.value === undefined
        ? []
        : [{ taken: false, words: message('documentedYear.beneficiaries', { count: direct.value }) }]),
    ],
  };
}

const taken = (words: AnyMessage): ToldInput => ({ taken: true, words });

/** A project of the programme that brings groups together and has no dates of its own, with those of the programme. */
function datedBy(project: Project, programme: Project | undefined): Project {
  const { startsOn, endsOn, status, mixesGroups } = project;
  const isOpen = !startsOn && !endsOn && mixesGroups === true && mayHaveTakenPlace({ status });
  if (!programme?.startsOn || !programme.endsOn || !isOpen || project.programme !== programme.programme) {
    return project;
  }
  return { ...project, startsOn: programme.startsOn, endsOn: programme.endsOn };
}

function datedExchange(exchange: Exchange): Exchange {
  const isOpen = exchange.period === undefined && isPracticeExchange(exchange);
  return isOpen ? { ...exchange, period: documentedYear.lastDay } : exchange;
}

/** A count of learners whose period cannot be read as days, as one up to the last day. */
function datedCount(count: Observation): Observation {
  const isOpen =
    count.kind === 'ACTUAL' &&
    participationIndicators.has(count.indicator) &&
    (count.period === undefined || !periodDays(count.period));
  return isOpen ? { ...count, period: documentedYear.lastDay } : count;
}
