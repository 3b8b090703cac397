/** Texts that outlive what shows them, by name. */
export interface KeptTexts {
  read(name: string): string | undefined;
  /** Keeps a text; where the browser keeps none, as long as the page is open. */
  write(name: string, text: string): void;
  forget(name: string): void;
  names(): readonly string[];
  /** Whether what is written outlives the page: false where the browser denies it, or had no room for the last text. */
  lasts(): boolean;
}

const probe = 'cohesion-map probe';

/**
 * Texts in a storage of the browser, the one way to it: where the browser denies it (settings of the site or of the
 * organisation, a private window, a file), every call works and keeps in memory alone. Reading the property
 * `localStorage` itself throws there, so that the storage is asked for and never named elsewhere.
 * Source: HTML Standard, "The localStorage getter" (SecurityError).
 * @param storage gives the storage, or throws
 * @example keptTexts(() => localStorage).write('draft', 'Half a sentence')
 */
export function keptTexts(storage: () => Storage): KeptTexts {
  const held = new Map<string, string>();
  let full = false;
  const tried = <Result>(act: (place: Storage) => Result): Result | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  const allowed = tried((place) => {
    place.setItem(probe, probe);
    place.removeItem(probe);
    return true;
  });
  return {
    read: (name) => held.get(name) ?? tried((place) => place.getItem(name)) ?? undefined,
    write: (name, text) => {
      const kept = tried((place) => {
        place.setItem(name, text);
        return true;
      });
      if (kept) held.delete(name);
      else held.set(name, text);
      full = !kept;
    },
    forget: (name) => {
      held.delete(name);
      tried((place) => place.removeItem(name));
    },
    names: () => [
      ...new Set([
        ...held.keys(),
        ...(tried((place) => Array.from({ length: place.length }, (_, at) => place.key(at) ?? '')) ?? []),
      ]),
    ],
    lasts: () => allowed === true && !full,
  };
}

/** What a device keeps until it is forgotten. */
export const keptOnDevice = keptTexts(() => localStorage);
/** What a tab keeps while it is open, and a reload with it. */
export const keptInTab = keptTexts(() => sessionStorage);
