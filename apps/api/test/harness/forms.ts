/** A form with questions of every kind, and the answers of a proposal to it. */
import type { CallDefinition, FormQuestion, ProposalContent } from '@trilot/domain';
import { completeContent, formBuilder, questionBuilder } from '@trilot/domain/testing';
import { type Client, accepted } from './client';
import type { ProposalView } from '../../src/capabilities/proposals/proposals.dto';
import type { World } from './world';

export const OPTIONS = ['yes', 'no', 'perhaps'].map((id) => ({ id, label: { en: id } }));
const IF_YES = { visibleIf: { question: 'hasPlan', equals: ['yes'] } };
/** A question of every kind but documents; two of them are asked only of who has a plan. */
export const QUESTIONS: readonly FormQuestion[] = [
  questionBuilder('hasPlan', { kind: 'choice', options: OPTIONS }),
  questionBuilder('plan', { kind: 'shortText', limit: 80, ...IF_YES }),
  questionBuilder('since', { kind: 'date', ...IF_YES }),
  questionBuilder('people', { kind: 'number' }),
  questionBuilder('ownMoney', { kind: 'money' }),
  questionBuilder('ways', { kind: 'choices', options: OPTIONS }),
  questionBuilder('projects', {
    kind: 'table',
    limit: 2,
    required: false,
    columns: [
      { id: 'name', label: { en: 'Name' }, kind: 'shortText' },
      { id: 'cost', label: { en: 'Cost' }, kind: 'money' },
    ],
  }),
];
/** An answer to each. */
export const ANSWERS: ProposalContent['answers'] = {
  hasPlan: 'yes',
  plan: 'Plan 2030',
  since: '2024-02-29',
  people: '102400.5',
  ownMoney: '1250000',
  ways: ['no', 'yes'],
  projects: [{ id: 'r1', cells: { name: 'The river bank', cost: '4000000' } }],
};

/** A call whose form asks these questions. */
export const formOf = (questions: readonly FormQuestion[]): Partial<CallDefinition> => ({
  forms: { fullApplication: formBuilder({ sections: [{ id: 's', title: { en: 'S' }, questions }] }) },
});
/** A complete proposal with these answers changed. */
export const answering = (changes: ProposalContent['answers'] = {}, unread: ProposalContent['unread'] = {}) =>
  completeContent({ answers: { ...ANSWERS, ...changes }, unread });

/** What a proposal lacks, as its owner sees it. */
export const gapsOf = ({ tasks }: ProposalView) => tasks.flatMap(({ gaps }) => gaps);

/** A proposal as its owner sees it. */
export const viewOf = async (client: Client, { id }: { id: string }): Promise<ProposalView> =>
  accepted(await client.get<ProposalView>(`/api/proposals/${id}`));

/** The last sealed revision of a proposal, as the database keeps it. */
export const lastRevision = ({ sql }: World, { id }: { id: string }) =>
  sql.row<{ content: ProposalContent; digest: string; version: number }>(
    `select content, digest, call_version as version from proposal_revision where proposal_id = $1
     order by number desc limit 1`,
    [id],
  );
