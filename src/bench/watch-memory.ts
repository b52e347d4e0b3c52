import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches how large a process and its descendants become, until stopped. What counts is the high-water mark that the
 * kernel keeps for each (`VmHWM` of https://man7.org/linux/man-pages/man5/proc_pid_status.5.html), so that only growth
 * within the last twentieth of a second of a process can be missed.
 */
export function watchMemory(root: number | undefined): MemoryWatch {
  let largest: ProcessMemory | undefined;
  const look = (): void => {
    for (const process of descendantsOf(root, readProcesses())) {
      if (process.bytes > (largest?.bytes ?? 0)) largest = process;
    }
  };
  const timer = setInterval(look, 50);
  return {
    largest: () => largest,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** The process and everything below it, in a list of all processes. */
export function descendantsOf(
  root: number | undefined,
  all: readonly RunningProcess[],
): readonly RunningProcess[] {
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

/** Reads the text of `/proc/<pid>/status`. Undefined for a process of the kernel, and for one that is gone. */
export function parseStatus(pid: number, status: string): RunningProcess | undefined {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:\\s*(.*?)(?: kB)?$`, 'm').exec(status)?.[1];
  const peak = field('VmHWM');
  if (peak === undefined) return undefined;
  return {
    pid,
    parent: Number(field('PPid')),
    name: field('Name') ?? '',
    bytes: Number(peak) * 1024,
  };
}

function readProcesses(): readonly RunningProcess[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readProcess(Number(pid)) ?? []);
  } catch {
    return [];
  }
}

function readProcess(pid: number): RunningProcess | undefined {
  try {
    return parseStatus(pid, readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return undefined;
  }
}

interface MemoryWatch {
  /** The largest process so far; undefined where the system does not tell. */
  readonly largest: () => ProcessMemory | undefined;
  readonly stop: () => void;
}

/** How large a process has been at most. */
export interface ProcessMemory {
  readonly name: string;
  readonly bytes: number;
}

interface RunningProcess extends ProcessMemory {
  readonly pid: number;
  readonly parent: number;
}
