import type { AreaCode } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Exchange, ExchangeParty } from '../../records/programme.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import { newestWord } from '../life/kept-times.ts';
import type { exchangeKinds, exchangeStandings } from './tracked-exchange.ts';

/** What stands of an exchange, as its kind declares it. */
interface Standing {
  readonly exchangeKind: (typeof exchangeKinds)[number];
  readonly oneSide: string;
  readonly oneArea: AreaCode;
  readonly otherSide: string;
  readonly otherArea: AreaCode;
  readonly standing: (typeof exchangeStandings)[number];
  readonly firstMetOn?: CalendarDate;
  readonly lastMetOn?: CalendarDate;
  readonly meetingsHeld: number;
  readonly neutralPlace?: string;
  readonly evidence: string;
}

/** As the documents' exchanges name their kinds. */
const types: Readonly<Record<Standing['exchangeKind'], string>> = {
  PRACTICE: 'practice exchange',
  SCHOOLS: 'school pair',
  VENUES: 'venue pair',
  GROUPS: 'group exchange',
  FAITH_SETTINGS: 'faith setting exchange',
};

/**
 * The exchanges that people keep as exchanges like those of the documents, so that every list, map and test reads them by
 * the same rules. One that has not met counts nowhere: it is planned, or was cancelled.
 * Source: "Cold spots and catalysts of change", section 4, test T5.
 * @param records exchanges as everyone may read them
 * @param venueNamed id of the one place on the public register that has a name; undefined: none has it, or several
 */
export function exchangesKept(
  records: readonly PublicKept[],
  venueNamed: (name: string) => string | undefined,
): readonly Exchange[] {
  return records.flatMap(({ id, stands }): Exchange[] => {
    if (!stands) return [];
    const said = read(stands);
    const metOn = [said.firstMetOn, said.lastMetOn].filter((day) => day !== undefined);
    const period = metOn.join(' to ');
    const { at, role } = newestWord(stands);
    return [
      {
        id,
        type: types[said.exchangeKind],
        title: `${said.oneSide} and ${said.otherSide}`,
        parties: [
          partyOf(said.oneSide, said.oneArea, venueNamed),
          partyOf(said.otherSide, said.otherArea, venueNamed),
        ],
        evidence: evidenceOf(said),
        status: statusOf(said),
        ...(period === '' ? {} : { period, metOn }),
        source: {
          title: `Exchange kept here, for which a ${roleWords[role]} answers`,
          date: legalDayOf(at),
        },
        restricted: false,
      },
    ];
  });
}

/** The kind is checked when an exchange is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;

function partyOf(
  name: string,
  area: AreaCode,
  venueNamed: (name: string) => string | undefined,
): ExchangeParty {
  const venue = venueNamed(name);
  const where = area.startsWith('E05') ? { ward: area } : area.startsWith('E') ? {} : { locality: area };
  return { name, ...(venue === undefined ? {} : { venue }), ...where };
}

function statusOf({ standing, meetingsHeld }: Standing): string {
  if (standing === 'AGREED') return 'planned';
  if (meetingsHeld === 0) return standing === 'STOPPED' ? 'cancelled' : 'planned';
  return { RUNNING: 'continuing', FINISHED: 'delivered', STOPPED: 'stopped' }[standing];
}

const evidenceOf = ({ evidence, meetingsHeld, neutralPlace }: Standing): string =>
  [
    evidence,
    ...(meetingsHeld > 0 ? [`Meetings in the twelve months up to the last: ${meetingsHeld}.`] : []),
    ...(neutralPlace === undefined ? [] : [`Neutral ground: ${neutralPlace}.`]),
  ].join(' ');
