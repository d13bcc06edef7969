import { useParams } from 'react-router';
import { Mandate } from './mandate';

/** The mandate of a call at an address of its own, to be read again once it is signed. */
export function MandatePage() {
  const { slug = '' } = useParams();
  return <Mandate slug={slug} />;
}
