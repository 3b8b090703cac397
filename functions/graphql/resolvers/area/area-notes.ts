import type { Area } from '../../../../domain/geography/area.ts';
import { editionText } from '../../../../domain/geography/edition-text.ts';
import { type AnyMessage, message } from '../../../../domain/messages/message.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';

/** What a reader must know about an area's figures; empty where there is nothing to say. */
export function areaNotes(area: Area, directory: AreaDirectory): readonly AnyMessage[] {
  const notes: AnyMessage[] = [];
  const { mappedEdition } = directory;
  if (area.edition !== mappedEdition.id) {
    const edition = editionText(directory.edition(area.edition));
    notes.push(message('area.onlyNames', { edition, drawn: editionText(mappedEdition) }));
  } else if (mappedEdition.validTo) {
    notes.push(message('area.inForceTo', { day: mappedEdition.validTo }));
  }
  if (area.level === 'LOCALITY' || (area.level === 'WARD' && area.parentBasis?.startsWith('provisional'))) {
    notes.push(message('area.localityProvisional'));
  }
  return notes;
}
