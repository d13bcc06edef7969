import type { Translations } from '@trilot/domain';
import { Link } from 'react-router';
import { useCallText } from '../../../shared/text';

/** The way back to the call. */
export function Kicker({ slug, title }: { readonly slug: string; readonly title: Translations }) {
  const call = useCallText()(title);
  return (
    <Link to={`/manage/${slug}`} lang={call.lang}>
      {call.text}
    </Link>
  );
}
