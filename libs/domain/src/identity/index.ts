/** Who may do what. */
export * from './actor';
export * from './erasure';
export * from './invitations';
export * from './members';
export * from './passkeys';
export * from './password';
export * from './permissions';
export * from './programme-roles';
export * from './recovery';
export * from './territory-codes';
