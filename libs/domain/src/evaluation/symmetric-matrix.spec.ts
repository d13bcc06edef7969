import { inverse } from './symmetric-matrix';

it('inverts a symmetric positive definite matrix', () => {
  const matrix = [
    [4, 2, 0],
    [2, 5, 1],
    [0, 1, 3],
  ];
  const product = inverse(matrix).map((row) =>
    matrix[0]!.map((_, column) => row.reduce((sum, value, place) => sum + value * matrix[place]![column]!, 0)),
  );
  product.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(i === j ? 1 : 0, 12)));
});
