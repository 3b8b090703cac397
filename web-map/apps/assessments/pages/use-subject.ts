import { useEffect } from 'preact/hooks';
import { shownSubject } from './page-title.ts';

/** Names the scheme or record that the page belongs to, as long as it is shown; undefined: it is not known yet. */
export function useSubject(name: string | undefined): void {
  useEffect(() => {
    shownSubject.value = name;
    return () => {
      shownSubject.value = undefined;
    };
  }, [name]);
}
