/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import { useSome } from './some';

function List({ count }: { readonly count: number }) {
  const [some, more] = useSome([...Array(count).keys()], 20);
  return (
    <>
      <ul>
        {some.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

const rows = () => screen.getAllByRole('listitem').length;
const more = () => screen.queryByRole('button');

afterEach(cleanup);

describe('a long list', () => {
  it('opens step by step, from the first rows to the last', () => {
    render(<List count={100} />);
    const seen = [rows()];
    while (more()) {
      act(() => more()!.click());
      seen.push(rows());
    }
    expect(seen).toEqual([20, 70, 100]);
  });

  it('is shown whole where it is short', () => {
    render(<List count={20} />);
    expect([rows(), more()]).toEqual([20, null]);
  });

  it('stands on paper whole', () => {
    render(<List count={100} />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect([rows(), more()]).toEqual([100, null]);
  });
});
