import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** One piece of work that a command runs and reports on. */
export interface Step {
  name: string;
  /** Program and arguments; programs of this project's packages are found first. */
  command: [string, ...string[]];
  env?: Record<string, string>;
}

/** How a step ended. */
export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
}

/** Runs one step. What it says is shown as it comes; of one that runs beside others when it has ended, in one piece. */
export const runStep = async (
  { name, command: [program, ...args], env }: Step,
  { beside = false } = {},
): Promise<StepResult> => {
  const start = performance.now();
  const stdio = beside ? 'pipe' : 'inherit';
  const child = spawn(program, args, { stdio: ['inherit', stdio, stdio], env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  if (beside) process.stdout.write(`\n[${name}]\n${Buffer.concat(said).toString('utf8')}`);
  return { name, ok: code === 0, seconds: (performance.now() - start) / 1000 };
};

/** Seconds as people read them: `3,1 s`. */
export const showSeconds = (seconds: number): string => `${seconds.toFixed(1).replace('.', ',')} s`;

/**
 * Runs steps in order, those of an inner list at the same time, says where it is, and stops at the first fault unless told
 * to go on.
 */
export const runSteps = async (
  steps: (Step | Step[])[],
  { keepGoing = false } = {},
): Promise<StepResult[]> => {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const group = [step].flat();
    console.log(`\n[${index + 1}/${steps.length}] ${group.map(({ name }) => name).join(', ')}`);
    const beside = group.length > 1;
    const ended = await Promise.all(group.map((one) => runStep(one, { beside })));
    results.push(...ended);
    if (!keepGoing && ended.some(({ ok }) => !ok)) break;
  }
  return results;
};
