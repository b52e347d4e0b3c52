import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { watchMemory, type ProcessMemory } from './watch-memory.ts';

/**
 * Runs a command and measures it with all processes that it starts.
 *
 * Processor time is what a POSIX shell reports for its finished children (`times`,
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html): exact, and available on every system with
 * a shell. Memory is the largest resident set of any one process, where `/proc` has it.
 *
 * @param options.log file for the command's output; a pipe might lose the end of it
 * @throws {Error} with the output, when the command fails
 */
export async function measureCommand(options: CommandOptions): Promise<Measurement> {
  const { command, cwd, env, log } = options;
  const output = await open(log, 'w');
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit "$code"', 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output.fd, output.fd, 'pipe'],
  });
  const memory = watchMemory(child.pid);
  const times: string[] = [];
  child.stdio[3]?.on('data', (chunk: unknown) => times.push(String(chunk)));
  try {
    const closed: readonly unknown[] = await once(child, 'close');
    const seconds = (performance.now() - start) / 1000;
    if (closed[0] !== 0) {
      throw new Error(`${command.join(' ')} failed:\n${await readFile(log, 'utf8')}`);
    }
    return { seconds, cpuSeconds: parseTimes(times.join('')), largest: memory.largest() };
  } finally {
    memory.stop();
    await output.close();
  }
}

/**
 * Parses the processor time of finished children, in seconds, from the output of `times`: user and system time of the
 * shell on the first line, of its children on the second, each as `1m2.345s`.
 */
export function parseTimes(text: string): number {
  const children = text.split('\n')[1] ?? '';
  const times = [...children.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (times.length !== 2) throw new Error(`The shell reports no times: ${JSON.stringify(text)}`);
  return times.reduce(
    (sum, [, minutes, seconds = '']) =>
      sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')),
    0,
  );
}

interface CommandOptions {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
}

/** The cost of a command. */
export interface Measurement {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Undefined if the system does not tell. */
  readonly largest: ProcessMemory | undefined;
}
