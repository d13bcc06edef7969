/** What is compared takes turns, so that whatever else the machine does falls on all alike. */

/**
 * Runs each side `rounds` times, after one turn each to warm up; who begins changes from round to round. A side is a
 * function that gives its figures.
 * @returns for each round the figures by name of the side
 */
export async function inTurns({ rounds, sides }) {
  const names = Object.keys(sides);
  const results = [];
  for (let round = 0; round <= rounds; round += 1) {
    const figures = {};
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      figures[name] = await sides[name]();
    }
    if (round > 0) results.push(figures);
  }
  return results;
}
