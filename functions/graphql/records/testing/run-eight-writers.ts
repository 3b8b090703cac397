import { openConnection } from '../../../store/connection.ts';
import { sharedMeal } from '../../resolvers/kept/testing/made-up-kind.ts';
import { keptRecords } from '../kept-records.ts';
import { eightWriters } from './eight-writers.ts';

/** Eight writers in a process of their own, to be killed. */
const [, , endpoint = '', tableName = '', turns = '0'] = process.argv;
const store = keptRecords(openConnection({ tableName, region: 'eu-west-2', endpoint })).of(sharedMeal);
await eightWriters({ store, tell: (line) => process.stdout.write(`${line}\n`) }, Number(turns));
