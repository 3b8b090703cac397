declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** Folder of the LevelDB store; in memory when it is left out. */
    readonly path?: string;
    /** How long a table stays in each state, milliseconds; 500 when left out. */
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }

  /** An HTTP server that speaks DynamoDB. Closing it closes the LevelDB store too. */
  export default function dynalite(options?: DynaliteOptions): Server;
}
