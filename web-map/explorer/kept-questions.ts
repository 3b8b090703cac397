import { type KeptTexts, keptOnDevice } from '../kept/kept-in-browser.ts';

/** What the explorer keeps its questions in, as it asks for one. */
interface QuestionStorage {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
  clear(): void;
  readonly length: number;
}

const prefix = 'graphiql:';

/**
 * The questions of the last visit, on this device; where the browser keeps nothing, as long as the page is open.
 * @example questionStorage().getItem('graphiql:query')
 */
export function questionStorage(kept: KeptTexts = keptOnDevice): QuestionStorage {
  const own = () => kept.names().filter((name) => name.startsWith(prefix));
  return {
    getItem: (name) => kept.read(name) ?? null,
    setItem: (name, text) => kept.write(name, text),
    removeItem: (name) => kept.forget(name),
    clear: () => {
      for (const name of own()) kept.forget(name);
    },
    get length() {
      return own().length;
    },
  };
}
