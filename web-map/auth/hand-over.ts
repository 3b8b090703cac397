/**
 * Signing in where the browser keeps nothing for this site: what was begun would be forgotten on the way to the sign-in
 * service and back, so that the page stays, the service opens in a window of its own, and that window hands what it came
 * back with to the page. It goes over a channel of this origin alone and is worth nothing without the verifier, which
 * never leaves the page (RFC 7636); the page takes only the answer to what it asked (`state`).
 */
const channelName = 'cohesion-map sign-in';
const patienceMilliseconds = 1_500;

interface CameBack {
  readonly kind: 'cameBack';
  readonly search: string;
}
interface Taken {
  readonly kind: 'taken';
  readonly state: string;
}

const isMessage = (value: unknown): value is CameBack | Taken =>
  typeof value === 'object' && value !== null && 'kind' in value;

/**
 * Opens a window for the sign-in service. Call it at once when somebody presses the button: later a browser takes it for
 * one that nobody wanted.
 * @returns undefined where the browser lets no window be opened
 */
export const openWindow = (): Window | undefined =>
  window.open('about:blank', '_blank', 'popup,width=520,height=760') ?? undefined;

/** Waits for the window to come back with the answer to `state`; `take` is given its query. Returns how to stop. */
export function awaitHandOver(state: string, take: (search: URLSearchParams) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.kind !== 'cameBack') return;
    const search = new URLSearchParams(data.search);
    if (search.get('state') !== state) return;
    const taken: Taken = { kind: 'taken', state };
    channel.postMessage(taken);
    channel.close();
    take(search);
  };
  return () => channel.close();
}

/** Hands what this window came back with to the page that waits for it; false where none does. */
export function handOver(search: URLSearchParams): Promise<boolean> {
  const channel = new BroadcastChannel(channelName);
  return new Promise((done) => {
    const end = (taken: boolean): void => {
      clearTimeout(timer);
      channel.close();
      done(taken);
    };
    const timer = setTimeout(() => end(false), patienceMilliseconds);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data) && data.kind === 'taken' && data.state === search.get('state')) end(true);
    };
    const cameBack: CameBack = { kind: 'cameBack', search: search.toString() };
    channel.postMessage(cameBack);
  });
}
