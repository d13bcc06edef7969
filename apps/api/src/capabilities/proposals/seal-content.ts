import { createHash } from 'node:crypto';
import type { Partner, ProposalContent } from '@trilot/domain';
import canonicalize from 'canonicalize';

export interface SealedFacts {
  readonly reference: string;
  readonly revision: number;
  readonly callVersion: number;
  readonly content: ProposalContent;
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a content: what a signatory confirms. */
export function contentDigest(content: ProposalContent): string {
  return createHash('sha256').update(canonicalize(content)!).digest('hex');
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a partner's part: what the partner consents to. */
export function partDigest(part: Partner): string {
  return createHash('sha256').update(canonicalize(part)!).digest('hex');
}

/**
 * The seal of a revision: SHA-256 (hex) over canonical JSON (RFC 8785) of reference, revision, call version and content.
 * Anybody who has the content can compute it again and compare it with the receipt.
 */
export function sealOf({ reference, revision, callVersion, content }: SealedFacts): string {
  return createHash('sha256').update(canonicalize({ reference, revision, callVersion, content })!).digest('hex');
}
