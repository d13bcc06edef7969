/**
 * Every way to read, with what it shows and since when: the positive controls. Who sees it is no business of these tables:
 * whoever passes the door and may know it (`canaries.ts`), unless an address is about one's own.
 */
import type { Address } from './address';
import { ADDRESSES_INSIDE } from './addresses-inside';
import { ADDRESSES_OUTSIDE } from './addresses-outside';

export const ADDRESSES: Readonly<Record<string, Address>> = { ...ADDRESSES_OUTSIDE, ...ADDRESSES_INSIDE };
