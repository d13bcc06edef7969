import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { execSync } from 'node:child_process';
const { closedLoop, json } = await import('./support/load.mjs');
const { editedDrafts, openDrafts } = await import('./items/drafts.mjs');
const { cookieOf, idsOf } = await import('./seed/people.mjs');
const env = Object.fromEntries(readFileSync('/tmp/hold.env','utf8').trim().split('; ').map(s=>s.split('=')));
const { product, floor } = JSON.parse(readFileSync('/tmp/hold.out','utf8').trim().split('\n').at(-1));
const db = new pg.Client(`postgres://trilot@127.0.0.1:${env.P}/${env.DB}`); await db.connect();
const fdb = new pg.Client(`postgres://trilot@127.0.0.1:${env.P}/${env.DB.replace('bench_','bench_floor_')}`); await fdb.connect();
const ids = await idsOf(db,'applicant-');
const pidOf = (port) => Number(/pid=(\d+)/.exec(execSync(`ss -ltnp | grep ":${port} "`).toString())[1]);
const times = (pid) => { const s=readFileSync(`/proc/${pid}/stat`,'utf8'); const f=s.slice(s.lastIndexOf(')')+2).split(' '); const st=readFileSync(`/proc/${pid}/status`,'utf8'); return { u:f[11]*10, s:f[12]*10, v:+/\nvoluntary_ctxt_switches:\s+(\d+)/.exec(st)[1], n:+/nonvoluntary_ctxt_switches:\s+(\d+)/.exec(st)[1] }; };
const body = json({content: JSON.parse(readFileSync('/tmp/content.json'))}); const vers=new Map();
let drafts, fdrafts, i=0; const next=(d)=>d[i++%d.length];
const cases = {
  live: [product, () => ({ path: '/health/live' })],
  session: [product, () => ({ path: '/api/session', headers: { cookie: cookieOf('applicant-1') } })],
  save: [product, () => { const d=next(drafts); const v=(vers.get(d.id)??d.version); vers.set(d.id,v+1); return { method:'PUT', path: `/api/proposals/${d.id}/draft`, headers: { cookie: cookieOf(d.applicant), 'if-match': `"${v}"` }, body }; }],
  submit: [product, () => { const d=next(drafts); return { method:'POST', path: `/api/proposals/${d.id}/submission`, headers: { cookie: cookieOf(d.applicant), 'idempotency-key': randomUUID() }, body: json({ draftVersion: d.version }) }; }],
  floor: [floor, () => { const d=next(fdrafts); return { method:'POST', path:'/submission', body: json({ proposalId:d.id, draftVersion:d.version, actorId:ids.get(d.applicant), key: randomUUID() }) } }],
};
for (const c of [1,32]) for (const [name,[port,f]] of Object.entries(cases)) { drafts = await editedDrafts(db); fdrafts = await editedDrafts(fdb); vers.clear(); i=0;
  const pid=pidOf(port); try { await closedLoop({port,connections:c,seconds:0.5,next:f});
  const a=times(pid); const r=await closedLoop({port,connections:c,seconds:2,next:f}); const b=times(pid);
  const e=k=>((b[k]-a[k])/r.answered).toFixed(3);
  console.log(String(c).padStart(3), name.padEnd(10), r.perSecond.toFixed(0).padStart(6)+'/s', 'user', e('u'),'sys',e('s'),'vol',e('v'),'invol',e('n'), 'p50', r.p50.toFixed(1)); } catch (e) { console.log(name, e.message.slice(0,200)); }
}
await db.end(); await fdb.end();
