import { useQuery } from '@tanstack/react-query';
import { api, send } from '../../../shared/api';
import { useDesign } from './use-design';

/** The call as the server holds it once everything that was typed here has been saved: what may be done with it now. */
export function useSettledCall() {
  const { slug, autosave, state } = useDesign();
  return useQuery({
    queryKey: ['managed-call', slug, 'settled', state.version, autosave.unsaved],
    gcTime: 0,
    staleTime: 0,
    queryFn: async () => {
      await autosave.settled();
      return send(api.GET('/api/managed-calls/{slug}', { params: { path: { slug } } }));
    },
  });
}
