import { randomUUID } from 'node:crypto';
import { EMPTY_CONTENT, type Partner, type ProposalContent } from '@trilot/domain';
import type { PublishedCall } from '../capabilities/calls';
import { partDigest, proposalReference, receiptNumber, sealOf } from '../capabilities/proposals';
import { Audit } from '../platform/audit/audit';
import type { Tx } from '../platform/database/unit-of-work';
import { type Edition, halfWritten, MUNICIPALITIES, proposalsOf, type SeedPartner, type SeedProposal } from './data';
import type { SeededPeople } from './seed-people';

/** Days before the deadline (or before now, while the call is open) that the seeded submissions are dated. */
const SUBMITTED_DAYS_BEFORE = 3;

/**
 * Writes the invented proposals of an edition. They bypass the submit command only because they lie in the past: what
 * they contain is complete, sealed and dated like any other, and every constraint holds.
 */
export async function seedProposals(
  tx: Tx,
  audit: Audit,
  call: PublishedCall,
  edition: Edition,
  { users, municipalities }: SeededPeople,
): Promise<void> {
  for (const [index, seed] of proposalsOf(edition).entries()) {
    const { partner } = seed;
    const part = partner && partOf(partner, municipalities.get(partner.municipality)!);
    const content = part ? { ...seed.content, partners: [part] } : seed.content;
    const id = await seedProposal(tx, audit, call, { ...seed, content }, index, {
      municipalityId: municipalities.get(seed.municipality)!,
      userId: users.get(seed.municipality)!,
    });
    if (part) await seedConsent(tx, id, part, users.get(seed.municipality)!, users.get(partner.municipality)!);
  }
}

function partOf({ municipality, role, contribution }: SeedPartner, id: string): Partner {
  return { id, name: MUNICIPALITIES.find(({ key }) => key === municipality)!.name, role, contribution };
}

/** The consent of a partner, given before the submission. */
async function seedConsent(tx: Tx, proposalId: string, part: Partner, askedBy: string, givenBy: string): Promise<void> {
  await tx.query(
    `insert into proposal_partner (proposal_id, municipality_id, state, part, digest, title, asked_at, asked_by, decided_at,
                                   decided_by)
     select p.id, $2, 'given', $3, $4, r.content ->> 'title', r.submitted_at - interval '9 days', $5,
            r.submitted_at - interval '6 days', $6
     from proposal p join proposal_revision r on r.proposal_id = p.id and r.number = p.revision where p.id = $1`,
    [proposalId, part.id, JSON.stringify(part), partDigest(part), askedBy, givenBy],
  );
}

async function seedProposal(
  tx: Tx,
  audit: Audit,
  call: PublishedCall,
  seed: SeedProposal,
  index: number,
  { municipalityId, userId }: { municipalityId: string; userId: string },
): Promise<string> {
  const id = randomUUID();
  const reference = proposalReference(seed.lot);
  const lot = call.lots.find(({ number }) => number === seed.lot)!;
  const withdrawn = seed.state === 'withdrawn';
  const submitted = seed.state === 'submitted' || seed.state === 'submittedThenEdited';
  await tx.query(
    `insert into proposal (id, reference, lot_id, municipality_id, created_by, state, withdrawn_at, withdrawal_reason)
     values ($1, $2, $3, $4, $5, $6, case when $7 then now() end, $8)`,
    [
      id,
      reference,
      lot.id,
      municipalityId,
      userId,
      withdrawn ? 'withdrawn' : 'draft',
      withdrawn,
      withdrawn ? 'The council decided to apply next year.' : null,
    ],
  );
  await tx.query(
    'insert into proposal_draft (proposal_id, content, call_version, updated_by) values ($1, $2, $3, $4)',
    [id, JSON.stringify(draftContent(seed)), call.version, userId],
  );
  await audit.record(tx, {
    actorId: userId,
    action: 'proposal.started',
    subject: { type: 'proposal', id },
    facts: { reference, lotId: lot.id, municipalityId },
  });
  if (submitted) await seedRevision(tx, audit, call, seed, { id, reference, userId, lotId: lot.id, index });
  return id;
}

function draftContent({ state, content }: SeedProposal): ProposalContent {
  if (state === 'draftEmpty') return EMPTY_CONTENT;
  if (state === 'draftHalf') return halfWritten(content);
  if (state === 'submittedThenEdited') return { ...content, title: `${content.title} (2)` };
  return content;
}

async function seedRevision(
  tx: Tx,
  audit: Audit,
  call: PublishedCall,
  { content, lot: lotNumber, state }: SeedProposal,
  {
    id,
    reference,
    userId,
    lotId,
    index,
  }: { id: string; reference: string; userId: string; lotId: string; index: number },
): Promise<void> {
  const { deadline, maxGrantCents } = call.definition.lots.find(({ number }) => number === lotNumber)!;
  const latest = Math.min(Date.parse(deadline), Date.parse(call.now));
  const at = new Date(latest - SUBMITTED_DAYS_BEFORE * 86_400_000 + index * 1_740_000).toISOString();
  const digest = sealOf({ reference, revision: 1, callVersion: call.version, content });
  const receipt = receiptNumber();
  const requestedCents = content.budget.funding.requestedCents ?? 0;
  await tx.query(
    `insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                    content, digest, receipt_number, submitted_at, submitted_by)
     values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      randomUUID(),
      id,
      lotId,
      call.version,
      maxGrantCents,
      deadline,
      requestedCents,
      JSON.stringify(content),
      digest,
      receipt,
      at,
      userId,
    ],
  );
  await tx.query(`update proposal set state = 'submitted', revision = 1 where id = $1`, [id]);
  // an edited draft is one version ahead of what was submitted
  const ahead = state === 'submittedThenEdited' ? 1 : 0;
  await tx.query('update proposal_draft set submitted_version = 1, version = 1 + $2 where proposal_id = $1', [
    id,
    ahead,
  ]);
  await audit.record(tx, {
    actorId: userId,
    action: 'proposal.submitted',
    subject: { type: 'proposal', id },
    facts: { revision: 1, digest, receipt, at },
  });
}
