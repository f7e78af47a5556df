import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and the programs that it starts took. */
export interface TreeCost {
  /** What the command printed. */
  output: string;
  /** User and system time of all processes; only Linux tells. */
  cpuSeconds: number | undefined;
  /** Sum of the peaks of all processes, at least what they had at one time; only Linux tells. */
  peakMegabytes: number | undefined;
}

/** How often it looks, in milliseconds. Both values only grow, so little is missed. */
const INTERVAL = 50;
/** Ticks a second in /proc; the same on every Linux that Node runs on. */
const TICKS = 100;

interface ProcessCost {
  parent: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Reads /proc/‹pid›/stat and /proc/‹pid›/status; nothing for a process that has ended. */
const readProcess = (pid: number): ProcessCost | undefined => {
  try {
    // The name in brackets may hold spaces; behind it the third field comes first.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    const peak = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      parent: Number(fields[1]),
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      peakMegabytes: Number(peak ?? 0) / 1024,
    };
  } catch {
    return undefined;
  }
};

const readTree = (root: number): Map<number, ProcessCost> => {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), readProcess(Number(name))] as const),
  );
  const belongs = (pid: number): boolean => {
    const parent = all.get(pid)?.parent ?? 0;
    return pid === root || (parent > 1 && belongs(parent));
  };
  return new Map([...all].flatMap(([pid, cost]) => (cost && belongs(pid) ? [[pid, cost]] : [])));
};

/** Runs a node program. @throws Error in German with what it printed when it fails. */
export const measureTree = async (args: string[]): Promise<TreeCost> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let faults = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (faults += text.toString()));
  const costs = new Map<number, ProcessCost>();
  const look = (): void => {
    for (const [pid, cost] of readTree(child.pid ?? 0)) {
      // A process that is just ending tells no memory any more.
      const peakMegabytes = Math.max(cost.peakMegabytes, costs.get(pid)?.peakMegabytes ?? 0);
      costs.set(pid, { ...cost, peakMegabytes });
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL) : undefined;
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ist gescheitert:\n${faults}`);
  const sum = (name: 'cpuSeconds' | 'peakMegabytes'): number | undefined =>
    costs.size === 0 ? undefined : [...costs.values()].reduce((total, cost) => total + cost[name], 0);
  return { output, cpuSeconds: sum('cpuSeconds'), peakMegabytes: sum('peakMegabytes') };
};
