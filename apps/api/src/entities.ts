import { Municipality, User } from './capabilities/identity';

/** Every entity of the product. A list, not a glob: it survives bundling. */
export const ENTITIES = [User, Municipality] as const;
