import type { CallDefinition, FormDefinition, ProposalContent } from '@trilot/domain';
import { Button } from '@trilot/ui';
import { type KeyboardEvent, memo, type RefObject, useRef } from 'react';
import { DocumentLinks } from '../../../shared/document-links';
import { useMessages } from '../../../shared/messages';
import { documentOutline, ProposalDocument } from '../../../shared/proposal-document';
import { useCallText } from '../../../shared/text';
import type { Workspace } from '../api/assignments';
import { type Find, useFind } from '../hooks/use-find';
import styles from './evaluation.module.css';

interface ProposalPaneProps {
  readonly workspace: Workspace;
  readonly call: CallDefinition;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

/** The sealed proposal as it was submitted, with its contents and a search. Not drawn again while a sheet is written. */
export const ProposalPane = memo(function ProposalPane({ workspace, call, searchField }: ProposalPaneProps) {
  const { t } = useMessages();
  const document = useRef<HTMLDivElement>(null);
  const content = workspace.proposal.content as unknown as ProposalContent;
  const form = workspace.proposal.form as unknown as FormDefinition;
  const find = useFind(document);
  return (
    <>
      <div className={styles['paneTools']}>
        <Outline call={call} form={form} content={content} />
        <FindField find={find} field={searchField} />
      </div>
      <div ref={document}>
        <ProposalDocument
          content={content}
          call={call}
          form={form}
          fileAddress={(file) => `/api/assignments/${workspace.assignment.id}/files/${file}/content`}
        />
      </div>
      <p className={styles['seal']}>
        {t('evaluator.sealedRevision', {
          revision: workspace.proposal.revision,
          digest: workspace.proposal.digest.slice(0, 12),
        })}{' '}
        <DocumentLinks
          path={`/api/assignments/${workspace.assignment.id}/dossier`}
          label={(format) => t('evaluator.dossier', { format })}
          as="words"
        />
      </p>
    </>
  );
});

function Outline({
  call,
  form,
  content,
}: {
  readonly call: CallDefinition;
  readonly form: FormDefinition;
  readonly content: ProposalContent;
}) {
  const { t } = useMessages();
  const text = useCallText(call.referenceLanguage);
  const box = useRef<HTMLDetailsElement>(null);
  const titleOf = (section: string) => {
    const own = form.sections.find(({ id }) => id === section);
    return own
      ? text(own.title)
      : {
          text: t(
            `common.document.${section as 'priorities' | 'activities' | 'indicators' | 'budget' | 'partners' | 'files'}`,
          ),
          lang: undefined,
        };
  };
  const follow = (id: string) => {
    box.current?.removeAttribute('open');
    const heading = document.getElementById(id);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <details className={styles['outline']} ref={box}>
      <summary>{t('evaluator.outline')}</summary>
      <nav aria-label={t('evaluator.outline')}>
        <ol>
          {documentOutline(form, content).map(({ id, section }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                lang={titleOf(section).lang}
                onClick={(event) => {
                  event.preventDefault();
                  follow(id);
                }}
              >
                {titleOf(section).text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

function FindField({ find, field }: { readonly find: Find; readonly field: RefObject<HTMLInputElement | null> }) {
  const { t } = useMessages();
  const { query, count, current, search, go } = find;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  return (
    <div className={styles['find']} role="search">
      <input
        ref={field}
        type="search"
        aria-label={t('evaluator.find')}
        placeholder={t('evaluator.find')}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {query.trim() !== '' &&
          (count > 0 ? t('evaluator.find.count', { place: current + 1, count }) : t('evaluator.find.none'))}
      </span>
      {count > 1 && (
        <>
          <Button kind="secondary" small aria-label={t('evaluator.find.previous')} onClick={() => go(-1)}>
            ↑
          </Button>
          <Button kind="secondary" small aria-label={t('evaluator.find.next')} onClick={() => go(1)}>
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
