import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey, queryClient } from '../../../shared/api';

/**
 * An act that must happen once. The same request keeps its key over every repeat, so that a repeat after a lost answer
 * is the same act; another request, or the same one again after it has succeeded, is another act. Whatever the answer,
 * everything on the screen is asked for anew.
 */
export function useAct<Request>(act: (request: Request, key: string) => Promise<unknown>) {
  const keys = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: async (request: Request) => {
      const content = JSON.stringify(request ?? null);
      const key = keys.current.get(content) ?? newIdempotencyKey();
      keys.current.set(content, key);
      await act(request, key);
      keys.current.delete(content);
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
}
