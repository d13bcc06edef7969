/** The call for interest, whose form has a question of every kind: how a municipality begins it and finds its fields. */
import { type CallDefinition, formOf, type FormQuestion, type ProposalContent } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from '../harness/cluster';
import type { Address } from '../harness/run';
import type { Visitors } from './browser';
import { openSection, said, type Writer } from './form';
import { arriveAt, open } from './page';
import { languageOf, signIn } from './people';
import { callOf } from './proposals';

export const INTEREST = 'portfolios-for-municipal-transformation';

/** Where the proposal of the page lives: the part of the address after /apply/. */
export const idOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2]!;

/** Somebody of a municipality, at a computer of their own. */
export async function interestedWriter(visitors: Visitors, product: Address, key: string): Promise<Writer> {
  const page = await visitors.visit(product, { language: languageOf(key) });
  const t = await signIn(page, key);
  const { definition } = await callOf(page, INTEREST);
  return { page, t, language: languageOf(key), call: definition };
}

/** Starts a proposal from the page of the call; gives its id. */
export async function startInterest({ page, t }: Writer): Promise<string> {
  await open(page, `/apply/start/${INTEREST}`);
  await page.getByRole('button', { name: t('writing.start.go') }).click();
  await arriveAt(page, t('applicant.untitled'));
  return idOf(page);
}

export function questionOf(call: CallDefinition, id: string): FormQuestion {
  return formOf(call)
    .sections.flatMap(({ questions }) => questions)
    .find((question) => question.id === id)!;
}

/** The label of a question as its writer reads it. */
export const labelOf = (writer: Writer, id: string): string => said(writer, questionOf(writer.call, id).label);

/** The fields of a question that has several. */
export const groupOf = (writer: Writer, id: string) => writer.page.getByRole('group', { name: labelOf(writer, id) });

/** Goes to a section of the form by its place. */
export const openFormSection = (writer: Writer, place: number): Promise<void> =>
  openSection(writer, said(writer, formOf(writer.call).sections[place]!.title));

/** What has been sealed last. */
export async function sealedAnswers(product: Address, id: string): Promise<ProposalContent['answers']> {
  const [row] = await ask<{ answers: ProposalContent['answers'] }>(
    product.databaseUrl,
    `select content -> 'answers' as answers from proposal_revision where proposal_id = $1 order by number desc limit 1`,
    [id],
  );
  return row!.answers;
}
