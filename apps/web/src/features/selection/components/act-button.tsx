import { Button, type ButtonProps } from '@trilot/ui';
import { useId } from 'react';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import styles from './selection.module.css';

/** A "no" as the API's abilities and the domain's checks give it. */
export interface CodedRefusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A refusal as a sentence; null where there is none. */
export function useRefusalSentence(): (refusal: CodedRefusal | null) => string | null {
  const { t, language } = useMessages();
  return (refusal) => refusal && problemMessage(refusal, t, language);
}

/** A button for an act that may be refused: while it is, it is off and the sentence beside it says why. */
export function ActButton({
  why,
  busy = false,
  children,
  ...button
}: ButtonProps & { readonly why: string | null; readonly busy?: boolean }) {
  const id = useId();
  return (
    <>
      <Button {...button} disabled={why !== null || busy} aria-describedby={why === null ? undefined : id}>
        {children}
      </Button>
      {why !== null && (
        <span id={id} className={styles['refusal']}>
          {why}
        </span>
      )}
    </>
  );
}
