/** The one piece of linear algebra the statistics need. */

/**
 * The inverse of a symmetric positive definite matrix, by Gauss and Jordan; such a matrix needs no exchange of rows.
 * @param matrix rows of one length, as many as there are columns
 */
export function inverse(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, place) => [...row, ...row.map((_, column) => (column === place ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const divisor = rows[pivot]![pivot]!;
    rows[pivot] = rows[pivot]!.map((value) => value / divisor);
    for (let place = 0; place < size; place += 1) {
      const factor = rows[place]![pivot]!;
      if (place === pivot || factor === 0) continue;
      rows[place] = rows[place]!.map((value, column) => value - factor * rows[pivot]![column]!);
    }
  }
  return rows.map((row) => row.slice(size));
}
