/** The table of a run: ratios with their spread, goals, and absolute figures as notes. */
import { median, spread } from './statistics.mjs';

/** A row of the table from what an item measured. */
export function summarise({ item, unit, measure, goal, limit, value: single, note, results }) {
  if (results === undefined)
    return { item, unit, product: single, limit, note, met: limit === undefined ? null : single <= limit };
  const figures = (side) => results.map((round) => round[side][measure]).filter((value) => value !== null);
  const floor = figures('floor');
  const product = figures('product');
  if (floor.length === 0 || product.length === 0) return { item, unit, note: 'not known on this machine', met: null };
  const ratio = spread(results.map((round) => round.product[measure] / round.floor[measure]));
  const rounds = { floor, product };
  const row = { item, unit, floor: median(floor), product: median(product), ratio, goal, limit, rounds };
  return { ...row, met: isMet(row) };
}

function isMet({ ratio, product, goal, limit }) {
  if (goal?.atLeast !== undefined) return ratio.median >= goal.atLeast;
  if (goal?.atMost !== undefined) return ratio.median <= goal.atMost;
  return limit === undefined ? null : product <= limit;
}

/** The rows as a table of text. */
export function tableOf(rows) {
  const head = ['', 'product ÷ floor', 'spread', 'goal', '', 'floor', 'product'];
  const lines = rows.map(({ item, unit, floor, product, ratio, goal, limit, note, met }) => [
    item,
    ratio ? figure(ratio.median) : '',
    ratio ? `${figure(ratio.min)} – ${figure(ratio.max)}` : '',
    goalOf(goal, limit, unit),
    met === null ? '' : met ? 'met' : 'NOT MET',
    floor === undefined ? '' : `${figure(floor)} ${unit}`,
    product === undefined ? (note ?? '') : `${figure(product)} ${unit}${note ? `, ${note}` : ''}`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const print = (line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '─'.repeat(width)), ...lines].map(print).join('\n');
}

function goalOf(goal, limit, unit) {
  if (goal?.atLeast !== undefined) return `≥ ${goal.atLeast}`;
  if (goal?.atMost !== undefined) return `≤ ${goal.atMost}`;
  return limit === undefined ? '' : `≤ ${limit} ${unit}`;
}

function figure(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
