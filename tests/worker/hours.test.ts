import { test } from 'vitest';
import { AT_THE_DOOR, expectAtTheDoor, expectOnThePhone, ON_THE_PHONE } from '../directory/hours-table.ts';

test.each(AT_THE_DOOR)('tells the hours of a door on Workers too: %s', (...moment) => expectAtTheDoor(...moment));
test.each(ON_THE_PHONE)('tells when a line answers on Workers too: %s', (...moment) => expectOnThePhone(...moment));
