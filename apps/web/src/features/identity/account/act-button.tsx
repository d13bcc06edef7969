import { Button, type ButtonKind } from '@trilot/ui';
import type { ReactNode } from 'react';

/** The button of an act that needs nothing to be filled in. */
export function ActButton({
  act,
  kind = 'primary',
  small = false,
  label,
  children,
}: {
  readonly act: { readonly isPending: boolean; readonly mutate: () => void };
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** What screen readers say, where the words alone do not tell one button from another. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <Button kind={kind} small={small} disabled={act.isPending} aria-label={label} onClick={() => act.mutate()}>
      {children}
    </Button>
  );
}
