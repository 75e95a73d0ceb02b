import { storeContract } from '../store/contract.ts';
import { openD1 } from './d1.ts';

storeContract(openD1);
