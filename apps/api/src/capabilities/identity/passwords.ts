import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the OWASP baseline. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified when there is no account, so that unknown addresses cost the same time as known ones. */
const DECOY = hash('no account has this password', PARAMETERS);

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** Whether the password is right; takes as long when there is no hash to compare with. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await DECOY), password);
  return right && passwordHash !== null;
}
