/** Who acts: a person with roles in the programme and memberships of municipalities. */

export const ROLES = ['administrator', 'manager', 'chair', 'secretary', 'observer', 'evaluator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const MEMBER_ROLES = ['editor', 'signatory', 'reader'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export interface Actor {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly memberships: readonly { readonly municipalityId: string; readonly role: MemberRole }[];
}
