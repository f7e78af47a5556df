import type { z } from 'astro/zod';
import { distance } from '../near-miss.ts';

/** One fault of the schema: never a union, its path whole. */
export type Issue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>;

const hasMissingTwin = (branch: readonly z.core.$ZodIssue[], key: string): boolean =>
  branch.some(({ path }) => path.length === 1 && distance(String(path[0]), key) <= 2);

/** How far a branch of a union is from what the editor meant: less is nearer. */
const rate = (branch: readonly z.core.$ZodIssue[]): number =>
  branch.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') {
      return sum + issue.keys.reduce((part, key) => part + (hasMissingTwin(branch, key) ? 2 : 10), 0);
    }
    return sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : 1);
  }, 0);

const nearestBranch = (branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] =>
  branches.reduce<z.core.$ZodIssue[]>(
    (best, branch) => (best.length === 0 || rate(branch) < rate(best) ? branch : best),
    [],
  );

/** Takes unions apart: of each the branch that comes nearest to what was written. */
export const flattenIssues = (
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[] = [],
): Issue[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union') return flattenIssues(nearestBranch(issue.errors), path);
    return [{ ...issue, path } as Issue];
  });
