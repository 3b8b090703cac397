import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onStopSignal, stoppable } from '../stop.ts';

// A server that stops as the map does, without the map: started in a hundredth of its time.
let answered = 0;
const server = createServer(async (_request, response) => {
  await pause(5);
  answered += 1;
  response.end('answered');
});
const stop = stoppable(server);
onStopSignal(async () => {
  await stop();
  process.stdout.write(`Answered ${answered}.\n`, () => process.exit());
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Map http://localhost:${(server.address() as AddressInfo).port}/\n`);
});
