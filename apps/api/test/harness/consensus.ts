/** Consensus as a spec needs it: written, put forward, answered, each once. */
import { randomUUID } from 'node:crypto';
import type { ConsensusAnswer, SheetContent } from '@trilot/domain';
import type { ConsensusView } from '../../src/capabilities/evaluation/consensus.dto';
import type { Answer, Client } from './client';

const once = (key: string) => ({ 'idempotency-key': key });
const address = (assignmentId: string) => `/api/assignments/${assignmentId}/consensus`;

export function readConsensus(client: Client, assignmentId: string): Promise<Answer<ConsensusView>> {
  return client.get<ConsensusView>(address(assignmentId));
}

export function writeConsensus(
  client: Client,
  assignmentId: string,
  version: number,
  content: SheetContent,
): Promise<Answer<ConsensusView>> {
  return client.put<ConsensusView>(address(assignmentId), {
    headers: { 'if-match': `"${version}"` },
    body: { content },
  });
}

export function proposeConsensus(client: Client, assignmentId: string, version: number): Promise<Answer<void>> {
  return client.post<void>(`${address(assignmentId)}/proposal`, { headers: once(randomUUID()), body: { version } });
}

export function answerConsensus(
  client: Client,
  assignmentId: string,
  answer: ConsensusAnswer,
  { round = 1, reason = '', key = randomUUID() }: { round?: number; reason?: string; key?: string } = {},
): Promise<Answer<void>> {
  return client.post<void>(`${address(assignmentId)}/answer`, { headers: once(key), body: { answer, reason, round } });
}

/** Ends it without agreement, as the committee does: the mean of the sheets counts. */
export function endConsensus(client: Client, { id }: { id: string }, reason: string): Promise<Answer<void>> {
  const path = `/api/scored-proposals/${id}/consensus/end`;
  return client.post<void>(path, { headers: once(randomUUID()), body: { reason } });
}
