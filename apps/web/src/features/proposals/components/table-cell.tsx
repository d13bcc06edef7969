import type { ColumnKind } from '@trilot/domain';
import { CellInput, ParsedInput } from '@trilot/ui';
import { useAmounts, useDecimals } from './figure-question';

interface CellProps {
  /** The accessible name. */
  readonly label: string;
  readonly value: string;
  readonly unread: string | undefined;
  /** A value that was read, or none and the text that cannot be. */
  readonly onChange: (value: string, typed: string | null) => void;
}

/** A cell of a table answer, by the kind of its column. */
export function TableCell({ kind, ...cell }: CellProps & { readonly kind: ColumnKind }) {
  if (kind === 'shortText') {
    return <CellInput label={cell.label} value={cell.value} onChange={(value) => cell.onChange(value, null)} />;
  }
  return kind === 'number' ? <NumberCell {...cell} /> : <MoneyCell {...cell} />;
}

function NumberCell(cell: CellProps) {
  return <FigureCell {...cell} figures={useDecimals()} />;
}

function MoneyCell(cell: CellProps) {
  return <FigureCell {...cell} figures={useAmounts()} />;
}

function FigureCell({
  label,
  value,
  unread,
  onChange,
  figures,
}: CellProps & { readonly figures: ReturnType<typeof useDecimals> }) {
  const { isRead, format, parse } = figures;
  return (
    <ParsedInput<string>
      bare
      label={label}
      value={isRead(value) ? value : null}
      unread={unread ?? (isRead(value) || value === '' ? undefined : value)}
      format={format}
      parse={parse}
      onChange={(read, typed) => onChange(read ?? '', typed)}
    />
  );
}
