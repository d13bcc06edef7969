import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey, queryClient } from './api';
import { ActKeys } from './act-keys';

/**
 * An act that must happen once: a repeat after a lost answer is the same act, by its key. Whatever the answer, everything
 * on the screen is asked for anew.
 */
export function useAct<Request>(act: (request: Request, key: string) => Promise<unknown>) {
  const [keys] = useState(() => new ActKeys(newIdempotencyKey));
  return useMutation({
    mutationFn: async (request: Request) => {
      await act(request, keys.keyOf(request));
      keys.succeeded(request);
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}
