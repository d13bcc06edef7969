import { Fragment } from 'react';
import { buttonClass } from '@trilot/ui';
import { useMessages } from './messages';

/** The kinds of file, with the names people know them by. */
const FORMATS = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const;

interface DocumentLinksProps {
  /** Address of the document, without a query. */
  readonly path: string;
  /** What the address asks for besides, such as "&lot=2". */
  readonly more?: string;
  /** What a link says, given the name of the format. */
  readonly label: (format: string) => string;
  /** As buttons, as words in a line, or as the names of the formats alone where the place says what of. */
  readonly as?: 'buttons' | 'words' | 'formats';
}

/** A document of the product as the files it can be had as, in the language of the page. */
export function DocumentLinks({ path, more = '', label, as = 'buttons' }: DocumentLinksProps) {
  const { language } = useMessages();
  return FORMATS.map(([format, name], place) => (
    <Fragment key={format}>
      {as !== 'buttons' && place > 0 && ' · '}
      <a
        className={as === 'buttons' ? buttonClass('secondary') : undefined}
        href={`${path}?format=${format}&language=${language}${more}`}
        aria-label={as === 'formats' ? label(name) : undefined}
        download
      >
        {as === 'formats' ? name : label(name)}
      </a>
    </Fragment>
  ));
}
