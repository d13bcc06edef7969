/** What is compared takes turns, so that whatever else the machine does falls on all alike. */

/** Turns of each side that are not counted: V8 has compiled what is hot, and statements have been prepared, after two. */
export const WARM_UPS = 2;

/**
 * Runs each side `rounds` times after it has warmed up; who begins changes from round to round. A side is a function that
 * gives its figures.
 * @returns for each round the figures by name of the side
 */
export async function inTurns({ rounds, sides, warmUps = WARM_UPS }) {
  const names = Object.keys(sides);
  const results = [];
  for (let round = 1 - warmUps; round <= rounds; round += 1) {
    const figures = {};
    const first = (round + warmUps) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) figures[name] = await sides[name]();
    if (round > 0) results.push(figures);
  }
  return results;
}
