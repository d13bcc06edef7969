import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { open, rowsOf } from './support/page';
import { signIn } from './support/people';
import { until } from './support/until';

const visitors = useBrowser();
const product = ownProduct('audit');

interface Sealed {
  readonly id: string;
  readonly position: string;
}

/** An auditor before the audit log, with every entry so far chained. */
async function auditor() {
  const page = await visitors.visit(product());
  const t = await signIn(page, 'auditor');
  await until('every entry to be chained', async () => {
    const [row] = await ask<{ waiting: boolean }>(
      product().databaseUrl,
      'select exists (select from audit_entry e where not exists (select from audit_seal where entry_id = e.id)) as waiting',
    );
    return !row!.waiting;
  });
  await open(page, '/audit');
  return { page, t };
}

it('every change is on record, and the chain verifies', async () => {
  const { page, t } = await auditor();
  const log = page.getByRole('table', { name: t('manager.audit.caption') });
  const [, newest] = await rowsOf(log);
  expect(newest!.slice(2, 4)).toEqual(['Ivo Novak', t('manager.audit.action.session.opened')]);
  await page.getByRole('button', { name: t('manager.audit.verify') }).click();
  const [row] = await ask<{ count: number }>(
    product().databaseUrl,
    'select count(*)::integer as count from audit_seal',
  );
  await page.getByText(t('manager.audit.right', { count: row!.count })).waitFor();
  expect(row!.count).toBeGreaterThan(100);
});

it('an entry that was altered in the database is named, with what it says now', async () => {
  const { page, t } = await auditor();
  const [victim] = await ask<Sealed & Record<string, unknown>>(
    product().databaseUrl,
    `select e.id, s.position from audit_entry e join audit_seal s on s.entry_id = e.id
     where e.action = 'proposal.submitted' order by s.position offset 5 limit 1`,
  );
  await alter(`update audit_entry set facts = jsonb_set(facts, '{requestedCents}', '1') where id = ${victim!.id}`);
  await page.getByRole('button', { name: t('manager.audit.verify') }).click();
  const position = Number(victim!.position).toLocaleString('en-GB');
  await page.getByText(t('manager.audit.wrong.altered', { id: victim!.id, position })).waitFor();
  await page.getByText(t('manager.audit.wrongBefore', { count: Number(victim!.position) - 1 })).waitFor();
  const now = await rowsOf(page.getByRole('table', { name: t('manager.audit.entryNow') }));
  expect(now).toHaveLength(2);
  expect(now[1]!.slice(0, 1)).toEqual([position]);
  expect(now[1]!.at(-1)).toMatch(/requestedCents\s+1$/m);
});

/** What only the owner of the schema can do: switch off what keeps the log append-only. */
async function alter(statement: string): Promise<void> {
  const table = 'alter table audit_entry';
  await ask(product().databaseUrl, `${table} disable trigger user; ${statement}; ${table} enable trigger user`);
}
