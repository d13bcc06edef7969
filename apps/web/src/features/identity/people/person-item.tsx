import { Tag } from '@trilot/ui';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { ActButton } from '../account/act-button';
import { Failure } from '../failure';
import { Item } from '../items';
import { useAct } from '../use-act';
import type { Person } from '../views';
import { EvaluatorForm } from './evaluator-form';
import styles from './people.module.css';
import { RolesForm } from './roles-form';
import { ShutOut } from './shut-out';

/** Somebody with an account: what they are, and what the reader may change of it. */
export function PersonItem({ person }: { readonly person: Person }) {
  const { t } = useMessages();
  const { id, name, email, roles, memberOf, shutOut, abilities } = person;
  const letIn = useAct(() => send(api.DELETE('/api/managed-people/{id}/exclusion', { params: { path: { id } } })));
  const mayChangeRoles = abilities.evaluator.allowed || abilities.otherRoles.allowed;
  return (
    <Item
      title={name}
      tags={
        <>
          {roles.map((role) => (
            <Tag key={role}>{t(`account.role.${role}`)}</Tag>
          ))}
          {shutOut && <Tag tone="warn">{t('account.members.shutOut')}</Tag>}
        </>
      }
      text={[
        email,
        ...(memberOf.length > 0 ? [t('account.people.memberOf', { names: memberOf.join(', ') })] : []),
        ...(memberOf.length === 0 && roles.length === 0 ? [t('account.people.noRole')] : []),
      ].join(' · ')}
      actions={
        abilities.shutOut.allowed &&
        (shutOut ? (
          <ActButton
            act={letIn}
            kind="secondary"
            small
            label={t('account.members.of', { act: t('account.people.letIn'), name })}
          >
            {t('account.people.letIn')}
          </ActButton>
        ) : (
          <ShutOut person={person} />
        ))
      }
    >
      <Failure of={letIn.error} />
      {mayChangeRoles && (
        <details className={styles['more']}>
          <summary>{t('account.people.edit')}</summary>
          <RolesForm person={person} />
          {roles.includes('evaluator') && abilities.evaluator.allowed && <EvaluatorForm person={person} />}
        </details>
      )}
    </Item>
  );
}
