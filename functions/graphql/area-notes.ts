import type { Area } from '../../domain/geography/area.ts';
import type { AreaDirectory } from './area-directory.ts';

/** What a reader must know about an area's figures, in sentences; empty where there is nothing to say. */
export function areaNotes(area: Area, directory: AreaDirectory): readonly string[] {
  const notes: string[] = [];
  const { drawn } = directory;
  if (area.edition !== drawn.id) {
    notes.push(
      `Of the ${area.edition} edition only names and codes are held: no boundary, population, locality, venues or ` +
        `labels. Figures stand on the ${drawn.id} edition; no ward of one edition is a ward of the other.`,
    );
  } else if (drawn.validTo) {
    notes.push(
      `Wards of the ${drawn.id} edition were in force to ${drawn.validTo}; figures and boundaries stand on it.`,
    );
  }
  if (area.level === 'LOCALITY' || (area.level === 'WARD' && area.parentBasis?.startsWith('provisional'))) {
    notes.push('Which wards make up a locality is provisional: see localityBasis of its wards.');
  }
  return notes;
}

/** Why a list of venues or projects of this area is short or empty; undefined where it is not. */
export function listNote(area: Area, directory: AreaDirectory): string | undefined {
  if (area.level !== 'WARD' || area.edition === directory.drawn.id) return undefined;
  return `No boundary of this ward of the ${area.edition} edition is held, so nothing can be placed in it.`;
}
