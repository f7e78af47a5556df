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

/** Runs one step with its output shown as it comes. */
export const runStep = async ({ name, command: [program, ...args], env }: Step): Promise<StepResult> => {
  const start = performance.now();
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { name, ok: code === 0, seconds: (performance.now() - start) / 1000 };
};

/** Seconds as people read them: `3,1 s`. */
export const showSeconds = (seconds: number): string => `${seconds.toFixed(1).replace('.', ',')} s`;

/** Runs steps in order, says where it is, and stops at the first fault unless told to go on. */
export const runSteps = async (steps: Step[], { keepGoing = false } = {}): Promise<StepResult[]> => {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const result = await runStep(step);
    results.push(result);
    if (!result.ok && !keepGoing) break;
  }
  return results;
};
