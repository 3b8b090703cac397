import { parentPort } from 'node:worker_threads';
import { type Told, toldOf } from './messages.ts';
import { measuringTasks, type TaskName } from './tasks.ts';

/** The thread on which ground is measured: it does one task after the other, and may be ended in the middle of one. */
const tell = (told: Told): void => parentPort?.postMessage(told);

parentPort?.on('message', async ({ name, input }: { readonly name: TaskName; readonly input: never }) => {
  try {
    tell({ kind: 'DONE', result: await measuringTasks[name](input) });
  } catch (error) {
    tell(toldOf(error));
  }
});
tell({ kind: 'READY' });
