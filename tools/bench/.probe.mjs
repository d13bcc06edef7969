import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { execSync } from 'node:child_process';
const { closedLoop, json } = await import('./support/load.mjs');
const { processorTime, databaseTimes, timeBetween } = await import('./support/processor-time.mjs');
const { editedDrafts } = await import('./items/drafts.mjs');
const { cookieOf } = await import('./seed/people.mjs');
const env = Object.fromEntries(readFileSync('/tmp/hold.env','utf8').trim().split('; ').map(s=>s.split('=')));
const { product } = JSON.parse(readFileSync('/tmp/hold.out','utf8').trim().split('\n').at(-1));
const db = new pg.Client(`postgres://trilot@127.0.0.1:${env.P}/${env.DB}`); await db.connect();
const pidOf = (port) => Number(/pid=(\d+)/.exec(execSync(`ss -ltnp | grep ":${port} "`).toString())[1]);
let drafts = await editedDrafts(db); let i=0; const next=()=>drafts[i++%drafts.length];
const cases = {
  live: () => ({ path: '/health/live' }),
  session: () => ({ path: '/api/session', headers: { cookie: cookieOf('applicant-1') } }),
  receipt: () => ({ path: `/api/inbox`, headers: { cookie: cookieOf(drafts[0].applicant) } }),
  submit: () => { const d=next(); return { method:'POST', path: `/api/proposals/${d.id}/submission`, headers: { cookie: cookieOf(d.applicant), 'idempotency-key': randomUUID() }, body: json({ draftVersion: d.version }) }; },
};
for (const c of [1,32]) for (const [name,f] of Object.entries(cases)) { drafts = await editedDrafts(db); i=0;
  const pid=pidOf(product); try { await closedLoop({port:product,connections:c,seconds:0.5,next:f});
  const a=processorTime(pid), pa=await databaseTimes(db); const r=await closedLoop({port:product,connections:c,seconds:2.5,next:f}); const b=processorTime(pid), pb=await databaseTimes(db);
  console.log(String(c).padStart(3), name.padEnd(10), r.perSecond.toFixed(0).padStart(6)+'/s', ((b-a)/r.answered).toFixed(3)+' ms node', (timeBetween(pa,pb)/r.answered).toFixed(3)+' ms pg', 'p50', r.p50.toFixed(1)); } catch (e) { console.log(name, e.message.slice(0,200)); }
}
await db.end();
