/** Processor time of processes, read from /proc. Where there is none (not Linux, a server elsewhere), it is not known. */
import { readFileSync } from 'node:fs';

/** Milliseconds of one tick of /proc/<pid>/stat: 100 ticks a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** User and system time of a process so far, in milliseconds; null when it cannot be read. */
export function processorTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name in brackets may hold spaces: fields are counted after it
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

/** Time of every process of the database server by process id, in milliseconds; null when the server is not on this machine. */
export async function databaseTimes(db) {
  const { rows } = await db.query('select pid from pg_stat_activity');
  const times = new Map();
  for (const { pid } of rows) {
    if (!isPostgres(pid)) return null;
    times.set(pid, processorTime(pid) ?? 0);
  }
  return times;
}

/** Time used between two readings, in milliseconds; processes that came or went in between count as far as they are known. */
export function timeBetween(before, after) {
  if (before === null || after === null) return null;
  let used = 0;
  for (const [pid, time] of after) used += time - (before.get(pid) ?? 0);
  return used;
}

function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
