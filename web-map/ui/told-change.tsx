import { useEffect, useRef } from 'preact/hooks';
import { announce } from './announcer.tsx';

/** A sentence on what is shown. Those who hear the page are told when it changes; the first they meet as they read. */
export function ToldChange({ words, ...rest }: { readonly words: string; readonly class?: string }) {
  const told = useRef(words);
  useEffect(() => {
    if (told.current !== words) announce(words);
    told.current = words;
  }, [words]);
  return <p {...rest}>{words}</p>;
}
