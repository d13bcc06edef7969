/** A call that is corrected while somebody writes: what changed is said, and moving with it loses nothing. */
import { type CallDefinition, formOf, type FormQuestion } from '@trilot/domain';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { fillBasics } from './support/form';
import { INTEREST, interestedWriter, labelOf, openFormSection, startInterest } from './support/interest';
import { focusIsOn, isSaved, open } from './support/page';
import { signIn } from './support/people';
import { storedDraft } from './support/proposals';
import { until } from './support/until';
import { within } from './support/words';

const visitors = useBrowser();
const product = ownProduct('corrigendum');

const answersOf = async (id: string) => (await storedDraft(product(), id)).answers;

describe('a call that is corrected while somebody writes', () => {
  const ADDED: FormQuestion = {
    id: 'contact',
    label: { en: 'Who speaks for the municipality?', az: 'Bələdiyyə adından kim danışır?' },
    guidance: {},
    kind: 'shortText',
    required: true,
    limit: 80,
    judgedBy: [],
  };

  /** The manager asks for somebody to speak with, and no longer for the best project. */
  async function correct(): Promise<void> {
    const page = await visitors.visit(product());
    await signIn(page, 'manager');
    const draft = (await (await page.request.get(`/api/managed-calls/${INTEREST}`)).json()) as {
      definition: CallDefinition;
      publishedVersion: number;
    };
    const form = formOf(draft.definition);
    const sections = form.sections.map((own) => ({
      ...own,
      questions:
        own.id === 'record'
          ? [...own.questions.filter(({ id }) => id !== 'bestProject'), ADDED]
          : own.questions.map((question) => (question.id === 'systems' ? { ...question, limit: 900 } : question)),
    }));
    const definition = { ...draft.definition, forms: { fullApplication: { ...form, sections } } };
    const answer = await page.request.post(`/api/managed-calls/${INTEREST}/corrigenda`, {
      headers: { 'If-Match': `"${draft.publishedVersion}"` },
      data: { definition, reason: 'Somebody to speak with' },
    });
    if (!answer.ok()) throw new Error(await answer.text());
  }

  /** Begun before the correction by somebody who has not heard of it. */
  let otherId: string;

  it('says what has changed, moves in one act, and loses nothing', async () => {
    otherId = await startInterest(await interestedWriter(visitors, product(), 'mingachevir'));
    const writer = await interestedWriter(visitors, product(), 'kutaisi');
    const { page, t } = writer;
    const id = await startInterest(writer);
    await fillBasics(writer, 'Kutaisi learns', 24);
    await openFormSection(writer, 2);
    const best = page.getByLabel(labelOf(writer, 'bestProject'));
    await best.fill('The white bridge');
    await isSaved(page, t);
    await correct();
    await best.press('End');
    await best.pressSequentially(', 2023');

    const title = page.getByRole('heading', { name: t('applicant.changed.title') });
    await title.waitFor();
    await page.getByText(t('applicant.changed.questionAdded', { label: ADDED.label.en! })).waitFor();
    await page.getByText(t('applicant.changed.questionRemoved', { label: labelOf(writer, 'bestProject') })).waitFor();
    const limit = t('applicant.changed.part.limit');
    await page
      .getByText(t('applicant.changed.questionChanged', { label: labelOf(writer, 'systems'), parts: limit }))
      .waitFor();
    await page.getByText('Somebody to speak with').waitFor();
    await focusIsOn(best);
    await best.pressSequentially(' and on');
    await page.getByRole('button', { name: t('applicant.changed.move') }).click();
    await page.getByText(t('applicant.changed.moved')).waitFor();
    await page.getByLabel(ADDED.label.en!).fill('Nino Kapanadze');
    expect(await best.count()).toBe(0);
    await until('both answers to be on the server', async () => {
      const { bestProject, contact } = await answersOf(id);
      return bestProject === 'The white bridge, 2023 and on' && contact === 'Nino Kapanadze';
    });
    await page.getByRole('link', { name: t('writing.toHub') }).click();
    await page.getByRole('heading', { name: t('applicant.past.title') }).waitFor();
    await page.getByText('The white bridge, 2023 and on').waitFor();
    await page.reload();
    await page.getByText('The white bridge, 2023 and on').waitFor();
    expect(await title.count()).toBe(0);
  });

  it('cannot be submitted on the old form: the check page says why, and leads on after the move', async () => {
    const writer = await interestedWriter(visitors, product(), 'mingachevir');
    const { page, t } = writer;
    await open(page, `/apply/${otherId}/check`);
    await page.getByText(t('problems.CALL_CHANGED')).waitFor();
    const submit = page.getByRole('button', { name: t('writing.check.submit') });
    expect(await submit.count()).toBe(0);
    await page.getByRole('button', { name: t('applicant.changed.move') }).click();
    await page.getByText(t('applicant.changed.moved')).waitFor();
    await submit.waitFor();
    await page.getByRole('link', { name: within(ADDED.label.az!) }).click();
    await focusIsOn(page.getByLabel(ADDED.label.az!));
    await page.keyboard.type('Leyla Həsənova');
    await isSaved(page, t);
    expect(await answersOf(otherId)).toEqual({ contact: 'Leyla Həsənova' });
  });
});
