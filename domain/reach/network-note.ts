import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { leadingFigure } from '../programme/leading-figure.ts';
import type { Project } from '../records/programme.ts';
import type { ReachPlaces } from './reach-places.ts';

/** The project whose record counts the whole network of Places of Welcome. */
export const networkProject = 'places-of-welcome';

/**
 * How many Places of Welcome a document counts, beside how many the register names; undefined where none is counted.
 * @param project the record of the network; undefined: none is held
 * @param places those of the target PLACE_OF_WELCOME: open, or not known
 * @example networkNote(placesOfWelcome, places) // reach.network { count: 21, held: 11, source: 'Walsall for All ...' }
 */
export function networkNote(
  project: Pick<Project, 'outputs' | 'source'> | undefined,
  { open, notKnown }: ReachPlaces,
): AnyMessage | undefined {
  const count = project && leadingFigure(project)?.output.value;
  if (project === undefined || count === undefined) return undefined;
  return message('reach.network', {
    count,
    held: open.length + notKnown.length,
    source: untranslated(project.source.title),
  });
}
