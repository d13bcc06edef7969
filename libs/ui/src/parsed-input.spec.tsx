/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { type Parsed, ParsedInput } from './parsed-input';

interface Kept {
  readonly value: number | null;
  readonly unread: string | null;
}

/** Whole numbers; grouped by the mark of a language. */
const parserOf =
  (mark: string) =>
  (typed: string): Parsed<number> => {
    const digits = typed.replaceAll(mark, '');
    return /^\d+$/.test(digits) ? { value: Number(digits) } : { error: `not a number: ${typed}` };
  };

function Page({ mark, start }: { readonly mark: string; readonly start: Kept }) {
  const [{ value, unread }, setKept] = useState(start);
  return (
    <>
      <ParsedInput<number>
        label="Amount"
        value={value}
        unread={unread ?? undefined}
        format={(number) =>
          number >= 1000
            ? `${Math.floor(number / 1000)}${mark}${String(number % 1000).padStart(3, '0')}`
            : String(number)
        }
        parse={parserOf(mark)}
        onChange={(next, typed) => setKept({ value: next, unread: typed })}
      />
      <output>{JSON.stringify({ value, unread })}</output>
      <button type="button" onClick={() => setKept({ value: 7, unread: null })}>
        Merge
      </button>
    </>
  );
}

const kept = (): unknown => JSON.parse(screen.getByRole('status').textContent);
const field = () => screen.getByLabelText<HTMLInputElement>('Amount');

afterEach(cleanup);

describe('ParsedInput', () => {
  it('leaves the text alone while it is typed, and writes it out afterwards', async () => {
    render(<Page mark="," start={{ value: null, unread: null }} />);
    await userEvent.type(field(), '60000');
    expect([field().value, kept()]).toEqual(['60000', { value: 60_000, unread: null }]);
    await userEvent.tab();
    expect(field().value).toBe('60,000');
  });

  it('keeps what it cannot read exactly as it was typed, and says so only afterwards', async () => {
    render(<Page mark="," start={{ value: 5, unread: null }} />);
    await userEvent.clear(field());
    await userEvent.type(field(), 'about 40');
    expect([field().value, kept()]).toEqual(['about 40', { value: null, unread: 'about 40' }]);
    expect(field().getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(field().value).toBe('about 40');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('not a number: about 40')).toBeTruthy();
  });

  it('shows text that was kept from before', () => {
    render(<Page mark="," start={{ value: null, unread: '60.000' }} />);
    expect(field().value).toBe('60.000');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('reads kept text when the page speaks the language it was written in, as soon as it is left', async () => {
    render(<Page mark="." start={{ value: null, unread: '60.000' }} />);
    await userEvent.click(field());
    await userEvent.tab();
    expect([field().value, kept()]).toEqual(['60.000', { value: 60_000, unread: null }]);
  });

  it('forgets the value of an emptied field', async () => {
    render(<Page mark="," start={{ value: 5, unread: null }} />);
    await userEvent.clear(field());
    expect(kept()).toEqual({ value: null, unread: null });
  });

  it('takes over a value from elsewhere unless somebody types here', async () => {
    render(<Page mark="," start={{ value: 5, unread: null }} />);
    await userEvent.click(screen.getByText('Merge'));
    expect(field().value).toBe('7');
  });
});
