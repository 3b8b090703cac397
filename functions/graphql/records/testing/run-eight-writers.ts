import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { openConnection } from '../../../store/connection.ts';
import { sharedMeal } from '../../resolvers/kept/testing/made-up-kind.ts';
import { keptRecords } from '../kept-records.ts';
import { eightWriters } from './eight-writers.ts';

/** Eight writers in a process of their own, to be killed. */
const [, , endpoint = '', tableName = ''] = process.argv;
const kept = keptRecords(openConnection({ tableName, region: 'eu-west-2', endpoint }));
await eightWriters({ kept, tell: (line) => process.stdout.write(`${line}\n`) }, [sharedMeal, ...keptKinds]);
