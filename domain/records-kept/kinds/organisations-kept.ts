import type { AreaCode } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Organisation } from '../../records/programme.ts';
import { listedTypes } from '../declaration/listed-types.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import { newestWord } from '../life/kept-times.ts';
import type { organisationSectors } from './organisation-entry.ts';

type Sector = (typeof organisationSectors)[number];

/** What stands of a record of an organisation, as its kind declares it. */
interface Standing {
  readonly registered?: string;
  readonly name: string;
  /** One a line, as are roles. */
  readonly otherNames?: string;
  readonly sector?: Sector;
  readonly does?: string;
  readonly roles?: string;
  readonly area?: AreaCode;
  readonly contact?: string;
  readonly stoppedOn?: CalendarDate;
  readonly evidence: string;
}

/** As the register of the documents words them. */
const sectorWords: Readonly<Record<Sector, string>> = {
  COUNCIL: 'council',
  VOLUNTARY: 'voluntary and community',
  FAITH: 'faith',
  EDUCATION: 'education',
  HEALTH: 'health',
  POLICE: 'police',
  HOUSING: 'housing',
  BUSINESS: 'business',
  GOVERNMENT: 'government',
  RESEARCH: 'research',
  OTHER: 'other',
};

/**
 * The organisations of documents with what people say of them on top, and after them those that only people tell of. Of several
 * records of one organisation the newest word counts. What a record leaves out stays as the documents have it, and so does
 * where the organisation came from.
 * @param documented organisations on the public register
 * @param records records of organisations as everyone may read them
 */
export function organisationsKept(
  documented: readonly Organisation[],
  records: readonly PublicKept[],
): readonly Organisation[] {
  const standing = records
    .flatMap(({ id, stands }) => (stands ? [{ id, stands, said: read(stands) }] : []))
    .toSorted((a, b) => (newestWord(a.stands).at < newestWord(b.stands).at ? 1 : -1));
  const over = Map.groupBy(standing, ({ said }) => said.registered);
  const added = over.get(undefined) ?? [];
  return [
    ...documented.map((organisation) => {
      const [newest] = over.get(organisation.id) ?? [];
      return newest ? saidOver(organisation, newest.said, newest.stands) : organisation;
    }),
    ...added.map(({ id, stands, said }) =>
      saidOver(
        {
          id,
          name: said.name,
          roles: [],
          source: {
            title: `Organisation put down here, for which a ${roleWords[newestWord(stands).role]} answers`,
            date: legalDayOf(newestWord(stands).at),
            note: said.evidence,
          },
          restricted: false,
        },
        said,
        stands,
      ),
    ),
  ];
}

/** The kind is checked when a record is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;

const namesIn = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : listedTypes.NAMES.read(text);

function saidOver(organisation: Organisation, said: Standing, stands: PublicStanding): Organisation {
  const { name, sector, does, area, contact, stoppedOn } = said;
  const { at, role } = newestWord(stands);
  const aliases = new Set([
    ...(name === organisation.name ? [] : [organisation.name]),
    ...namesIn(said.otherNames),
    ...(organisation.aliases ?? []),
  ]);
  aliases.delete(name);
  return {
    ...organisation,
    name,
    ...(aliases.size > 0 ? { aliases: [...aliases] } : {}),
    ...(sector === undefined ? {} : { sector: sectorWords[sector] }),
    roles: [...new Set([...organisation.roles, ...namesIn(said.roles)])],
    ...(area?.startsWith('E') === false ? { statedLocality: area } : {}),
    kept: {
      ...(does === undefined ? {} : { does }),
      ...(area === undefined ? {} : { area }),
      ...(contact === undefined ? {} : { contact }),
      ...(stoppedOn === undefined ? {} : { stoppedOn }),
      answeredBy: role,
      on: legalDayOf(at),
    },
  };
}
