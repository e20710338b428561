import { runStep } from './run-step.mjs';

/**
 * Runs lanes of steps side by side, each lane's steps one after the other. No step is left out because another failed.
 * @param {...import('./run-step.mjs').Step[]} lanes
 * @returns {Promise<import('./run-step.mjs').Outcome[]>}
 */
export async function runLanes(...lanes) {
  const outcomes = await Promise.all(
    lanes.map(async (steps) => {
      const done = [];
      for (const step of steps) done.push(await runStep(step));
      return done;
    }),
  );
  return outcomes.flat();
}
