/** The draw that ends the tie-break chain: committed at publication, revealed at the freeze, repeatable by anybody. */

/** The text whose SHA-256 is published with the call. */
export function commitmentText(seed: string): string {
  return `trilot draw ${seed}`;
}

/** The text whose SHA-256 is a proposal's ticket; the smallest ticket (as hex) wins. */
export function drawTicketText(seed: string, proposalId: string): string {
  return `trilot draw ${seed} ${proposalId}`;
}
