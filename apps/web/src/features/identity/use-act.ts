import { useMutation } from '@tanstack/react-query';
import { queryClient } from '../../shared/api';

/** An act of a button or a form. Whatever the answer, everything on the screen is asked for anew. */
export function useAct<Request = void, Answer = unknown>(
  act: (request: Request) => Promise<Answer>,
  onDone: (answer: Answer, request: Request) => void = () => undefined,
) {
  return useMutation({
    mutationFn: act,
    onSuccess: (answer, request) => onDone(answer, request),
    onSettled: () => queryClient.invalidateQueries(),
  });
}
