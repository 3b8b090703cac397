import type { RequestListener } from 'node:http';

/**
 * A listener that is loaded when it is first asked: the sign-in is 280 modules, which nobody needs who looks at the map.
 * Where it does not load, whoever asks gets status 500 and the reason goes to the console.
 */
export function onceAsked(load: () => Promise<RequestListener>): RequestListener {
  let loading: Promise<RequestListener> | undefined;
  return (request, response) => {
    loading ??= load();
    loading.then(
      (listener) => listener(request, response),
      (error: unknown) => {
        // The next who asks has it tried again.
        loading = undefined;
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Something went wrong on this machine.');
      },
    );
  };
}
