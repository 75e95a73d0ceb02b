import { openSqlite } from '../../src/store/open.ts';
import { storeContract } from './contract.ts';

storeContract(async () => openSqlite(':memory:', 'drizzle').db);
