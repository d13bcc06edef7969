import { type Role, ROLES } from '@trilot/domain';
import { Actions, Button, CheckboxGroup, Notice } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Person } from '../views';

/** The roles of a person, as far as the reader may give and take them; all others stay as they are. */
export function RolesForm({ person }: { readonly person: Person }) {
  const { t } = useMessages();
  const { id, roles, abilities } = person;
  const [chosen, setChosen] = useState<readonly string[]>(roles);
  const offered = ROLES.filter((role) => (role === 'evaluator' ? abilities.evaluator : abilities.otherRoles).allowed);
  const kept = roles.filter((role) => !offered.includes(role));
  const save = useAct(() =>
    send(
      api.PUT('/api/managed-people/{id}/roles', {
        params: { path: { id } },
        body: { roles: [...kept, ...offered.filter((role) => chosen.includes(role))] as Role[] },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={save.error} />
      <CheckboxGroup
        legend={t('account.people.roles')}
        options={offered.map((role) => ({ value: role, label: t(`account.role.${role}`) }))}
        values={chosen}
        onChange={setChosen}
      />
      <Actions>
        <Button type="submit" kind="secondary" disabled={save.isPending}>
          {t('account.people.saveRoles')}
        </Button>
      </Actions>
      {save.isSuccess && (
        <Notice tone="good" role="status">
          {t('account.saved')}
        </Notice>
      )}
    </form>
  );
}
