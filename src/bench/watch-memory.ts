import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Watches how large a process and its descendants become, until stopped. Reads the high-water mark that the kernel
 * keeps for each (`VmHWM`, https://man7.org/linux/man-pages/man5/proc_pid_status.5.html), so that only growth within
 * the last twentieth of a second of a process can be missed.
 */
export function watchMemory(root: number | undefined): MemoryWatch {
  let largest: ProcessMemory | undefined;
  const sample = (): void => {
    for (const process of descendantsOf(root, readProcesses())) {
      if (process.bytes > (largest?.bytes ?? 0)) largest = process;
    }
  };
  const timer = setInterval(sample, 50);
  return {
    largest: () => largest,
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** Returns a process and its descendants from a list of all processes. */
export function descendantsOf(
  root: number | undefined,
  all: readonly RunningProcess[],
): readonly RunningProcess[] {
  const found = all.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return found;
}

/**
 * Parses `/proc/<pid>/status` and `/proc/<pid>/cmdline`. Undefined for a process of the kernel, which has no memory of
 * its own. The name is that of the program: the kernel's own is that of its first thread.
 */
export function parseProcess(
  pid: number,
  { status, commandLine }: { readonly status: string; readonly commandLine: string },
): RunningProcess | undefined {
  const number = (name: string): number | undefined => {
    const digits = new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const peak = number('VmHWM');
  if (peak === undefined) return undefined;
  const name = basename(commandLine.split('\0')[0] ?? '');
  return { pid, parent: number('PPid') ?? 0, name, bytes: peak * 1024 };
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
    const read = (file: string): string => readFileSync(`/proc/${String(pid)}/${file}`, 'utf8');
    return parseProcess(pid, { status: read('status'), commandLine: read('cmdline') });
  } catch {
    return undefined;
  }
}

interface MemoryWatch {
  /** The largest process so far; undefined if the system does not tell. */
  readonly largest: () => ProcessMemory | undefined;
  readonly stop: () => void;
}

/** The largest size of a process so far. */
export interface ProcessMemory {
  readonly name: string;
  readonly bytes: number;
}

interface RunningProcess extends ProcessMemory {
  readonly pid: number;
  readonly parent: number;
}
