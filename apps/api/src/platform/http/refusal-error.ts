import { type Refusal, type RefusalCode, type RefusalFacts, refuse } from '@trilot/domain';

/** A refusal on its way out: thrown by commands so that the transaction rolls back by itself, caught by one filter. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Throws a refusal built from its code and facts. */
export function throwRefusal<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): never {
  throw new RefusalError(refuse(code, facts) as Refusal);
}

/** Throws the refusal if there is one; otherwise the rule has allowed it. */
export function orThrow(refusal: Refusal | null): void {
  if (refusal) throw new RefusalError(refusal);
}
