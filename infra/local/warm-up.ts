import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { boundaries, overview, venueRegister } from '../../schema/generated/operations.ts';
import { askHeaders, operationAddress } from '../../web-map/api/api.ts';
import { StartProblem } from './start-problem.ts';

/** What the first visitor's map asks for, as it asks, and the page that its tables lead to. */
export const firstView: readonly string[] = [
  operationAddress(overview, { language: 'EN' }),
  operationAddress(boundaries, {}),
  operationAddress(venueRegister, {}),
  '/areas',
];

/**
 * Asks a front for the first view of the map before anybody can, so that what takes long is done when the first visitor
 * comes: data read, labels worked out, answers kept.
 * @throws StartProblem naming the address that does not answer
 */
export async function warmUp(front: RequestListener, signal: AbortSignal): Promise<void> {
  const server = createServer(front);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const path of firstView) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: path.startsWith('/graphql') ? askHeaders : { accept: 'text/html' },
        signal,
      });
      await answer.arrayBuffer();
      const [asked] = path.split('?');
      if (!answer.ok)
        throw new StartProblem(`The first view asks ${asked} and gets status ${answer.status}.`);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
