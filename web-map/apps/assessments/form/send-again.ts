import { useEffect, useRef } from 'preact/hooks';

const everyMilliseconds = 60_000;

/**
 * Sends again by itself what got no answer, as long as the page is open: when the device is back on the network, when the
 * page is looked at again, and every minute, because a device can believe that it is connected. Whoever sends gives the
 * very same request the very same key, so that it is carried out once.
 */
export function useSendAgain(isWaiting: boolean, send: () => void): void {
  const newest = useRef(send);
  newest.current = send;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const again = (): void => {
      if (document.visibilityState === 'visible') newest.current();
    };
    const timer = setInterval(again, everyMilliseconds);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [isWaiting]);
}
