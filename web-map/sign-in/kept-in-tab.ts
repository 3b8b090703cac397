/** What a tab keeps while it is open, and a reload with it; closing the tab forgets it. */
export interface KeptInTab<Value> {
  read(): Value | undefined;
  write(value: Value): void;
  forget(): void;
}

/**
 * A value under a key of `sessionStorage`; where the browser allows none, in memory alone.
 * @example const tokens = keptInTab<Tokens>('sign-in-tokens')
 */
export function keptInTab<Value>(key: string): KeptInTab<Value> {
  let held: Value | undefined;
  const tried = <Result>(act: () => Result): Result | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => {
      const text = held === undefined ? tried(() => sessionStorage.getItem(key)) : undefined;
      if (text) held = tried(() => JSON.parse(text) as Value);
      return held;
    },
    write: (value) => {
      held = value;
      tried(() => sessionStorage.setItem(key, JSON.stringify(value)));
    },
    forget: () => {
      held = undefined;
      tried(() => sessionStorage.removeItem(key));
    },
  };
}
