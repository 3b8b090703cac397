import { say, type WordKey } from '../../i18n/words/words.ts';
import { urlState } from '../../navigation/navigation.ts';
import type { View } from '../../navigation/url-state.ts';
import { StateLink } from '../../ui/state-link.tsx';

const views: readonly (readonly [View, WordKey])[] = [
  ['map', 'navMap'],
  ['table', 'navTable'],
  ['places', 'navPlaces'],
  ['projects', 'navProjects'],
  ['figures', 'navFigures'],
];

/** The switch between map, table and lists; the choice of an area stays. */
export function PaneNav() {
  const { view } = urlState.value;
  return (
    <nav class="views" aria-label={say('navigation')}>
      {views.map(([id, word]) => (
        <StateLink
          key={id}
          to={{ view: id, q: undefined }}
          {...(id === view ? { current: 'page' as const } : {})}
        >
          {say(word)}
        </StateLink>
      ))}
      <a href="/explorer/">{say('navApi')}</a>
    </nav>
  );
}
