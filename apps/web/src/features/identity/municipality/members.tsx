import { MEMBER_ROLES, type MemberRole } from '@trilot/domain';
import { Button, Tag } from '@trilot/ui';
import { useNavigate } from 'react-router';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { Item, Items } from '../items';
import { useAct } from '../use-act';
import { HandOver } from './hand-over';
import { LetGo } from './let-go';
import type { Member, Municipality } from '../views';

/** Who acts for the municipality, and what the reader may do about it. */
export function Members({ municipality, ownId }: { readonly municipality: Municipality; readonly ownId: string }) {
  const { t } = useMessages();
  return (
    <section>
      <h2>{t('account.members.title')}</h2>
      <Items>
        {municipality.members.map((member) => (
          <MemberItem key={member.userId} municipality={municipality} member={member} isOwn={member.userId === ownId} />
        ))}
      </Items>
    </section>
  );
}

function MemberItem({
  municipality,
  member,
  isOwn,
}: {
  readonly municipality: Municipality;
  readonly member: Member;
  readonly isOwn: boolean;
}) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const { userId, name, email, role, active, abilities } = member;
  const path = { id: municipality.id, userId };
  const change = useAct((body: { readonly role: MemberRole }) =>
    send(api.PUT('/api/municipalities/{id}/members/{userId}', { params: { path }, body })),
  );
  // whoever has left has nothing to see here any more
  const gone = () => isOwn && void navigate('/');
  return (
    <Item
      title={name}
      tags={
        <>
          <Tag tone={role === 'signatory' ? 'accent' : 'plain'}>{t(`account.role.${role}`)}</Tag>
          {isOwn && <Tag>{t('account.you')}</Tag>}
          {!active && <Tag tone="warn">{t('account.members.shutOut')}</Tag>}
        </>
      }
      text={email}
      actions={
        <>
          {MEMBER_ROLES.filter((other) => other !== role && abilities.become[other].allowed).map((other) => (
            <Button
              key={other}
              kind="secondary"
              small
              disabled={change.isPending}
              aria-label={t('account.members.of', { act: t(`account.members.become.${other}`), name })}
              onClick={() => change.mutate({ role: other })}
            >
              {t(`account.members.become.${other}`)}
            </Button>
          ))}
          {abilities.handOver.allowed && <HandOver municipality={municipality} leaving={member} onDone={gone} />}
          {abilities.remove.allowed && (
            <LetGo municipality={municipality} member={member} isOwn={isOwn} onDone={gone} />
          )}
        </>
      }
    >
      <Failure of={change.error} />
    </Item>
  );
}
