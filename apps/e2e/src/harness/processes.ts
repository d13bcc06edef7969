/** Every running process of the product is noted in a folder, so that a run that breaks off leaves none behind. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Begins the notes; they are gone with this process, and so is whatever they still name. */
export function noteProcesses(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}-processes-`));
  process.once('exit', () => {
    for (const pid of readdirSync(folder)) endHard(Number(pid));
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export function noteProcess(folder: string, pid: number): void {
  writeFileSync(path.join(folder, String(pid)), '');
}

export function forgetProcess(folder: string, pid: number): void {
  rmSync(path.join(folder, String(pid)), { force: true });
}

function endHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}
