import type { Area, BoundaryEdition } from '../../../../domain/geography/area.ts';
import { plainDate } from '../../../../domain/provenance/calendar-date.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';

/** "wards to 6 May 2026". */
const inSentence = ({ name }: BoundaryEdition): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** What a reader must know about an area's figures, in sentences; empty where there is nothing to say. */
export function areaNotes(area: Area, directory: AreaDirectory): readonly string[] {
  const notes: string[] = [];
  const { mappedEdition } = directory;
  if (area.edition !== mappedEdition.id) {
    notes.push(
      `Of the ${inSentence(directory.edition(area.edition))} only names and codes are held: no boundary, population, ` +
        `locality, venues or labels. Figures stand on the ${inSentence(mappedEdition)}; no ward of one edition is a ward of the other.`,
    );
  } else if (mappedEdition.validTo) {
    notes.push(
      `The wards shown here were in force to ${plainDate(mappedEdition.validTo)}; figures and boundaries stand on them.`,
    );
  }
  if (area.level === 'LOCALITY' || (area.level === 'WARD' && area.parentBasis?.startsWith('provisional'))) {
    notes.push(
      "Which wards make up a locality is provisional: the council's own list was not found, and its basis is given for each ward.",
    );
  }
  return notes;
}
