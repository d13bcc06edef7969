/** The mandate of a call: what every evaluator reads and signs before anything of a proposal opens. */
import type { Language, Translations } from '../kernel/language';
import { type Refusal, refuse } from '../kernel/refusal';
import { sameJson } from '../kernel/same-json';
import { isBlank, isSameText } from '../kernel/text';

/** How long a mandate may be in one language, in UTF-16 units: twenty pages. */
export const MANDATE_LIMIT = 60_000;

/** What one person has signed in one call, and what there is to sign. */
export interface MandateStanding {
  /** The latest version the person has signed; null where none. */
  readonly signedVersion: number | null;
  /** The version that stands. */
  readonly mandateVersion: number;
}

/**
 * Whether somebody has signed the mandate that stands. A new version must be signed again: until then nothing is declared
 * and nothing opens. Source: programme rules, section 3 (conflict gate). @returns MANDATE_UNSIGNED
 */
export function mandateGate({ signedVersion, mandateVersion }: MandateStanding): Refusal<'MANDATE_UNSIGNED'> | null {
  return (signedVersion ?? 0) >= mandateVersion ? null : refuse('MANDATE_UNSIGNED', { version: mandateVersion });
}

export interface MandateSignature {
  /** Digest of the text that was read, and of the one that stands. */
  readonly readDigest: string;
  readonly digest: string;
  readonly version: number;
  /** The name as it was typed, and as the account has it. */
  readonly typedName: string;
  readonly name: string;
}

/**
 * A mandate is signed by typing one's own name under the very text that stands. Source: ours.
 * @returns MANDATE_CHANGED, SIGNATURE_NAME_DIFFERS
 */
export function canSignMandate(
  signature: MandateSignature,
): Refusal<'MANDATE_CHANGED' | 'SIGNATURE_NAME_DIFFERS'> | null {
  const { readDigest, digest, version, typedName, name } = signature;
  if (readDigest !== digest) return refuse('MANDATE_CHANGED', { version });
  return isSameText(typedName, name) ? null : refuse('SIGNATURE_NAME_DIFFERS', { name });
}

/** The mandate as it is kept: only languages in which something is written. */
export function mandateTexts(texts: Translations): Translations {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => !isBlank(text)));
}

/**
 * Whether a text can become the next version: everybody signs again, so it must say something in the call's reference
 * language and differ from the one that stands. Source: ours. @returns MANDATE_TEXT_MISSING, MANDATE_UNCHANGED
 */
export function canReplaceMandate(
  standing: Translations,
  next: Translations,
  referenceLanguage: Language,
): Refusal<'MANDATE_TEXT_MISSING' | 'MANDATE_UNCHANGED'> | null {
  const texts = mandateTexts(next);
  if (texts[referenceLanguage] === undefined) return refuse('MANDATE_TEXT_MISSING', { language: referenceLanguage });
  return sameJson(mandateTexts(standing), texts) ? refuse('MANDATE_UNCHANGED', {}) : null;
}
