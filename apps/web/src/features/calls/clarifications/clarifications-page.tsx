import { useQuery } from '@tanstack/react-query';
import type { CallDefinition } from '@trilot/domain';
import { formatDate } from '@trilot/i18n';
import { buttonClass, EmptyState, Notice, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useMembershipsFor } from '../../../shared/permission';
import { useSession } from '../../../shared/session';
import { useCallText } from '../../../shared/text';
import { AskQuestion } from './ask-question';
import { ClarificationList } from './clarification-list';
import { type ClarificationDays, useClarifications } from './clarifications';
import { OwnQuestions } from './own-questions';

type Call = Schemas['CallView'];

/** Questions and answers on a call: the same for everybody, and the way to ask while there is time. */
export function ClarificationsPage() {
  const { slug = '' } = useParams();
  const call = useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
  return <Answer query={call}>{(data) => <Clarifications call={data} />}</Answer>;
}

function Clarifications({ call }: { readonly call: Call }) {
  const { t } = useMessages();
  const definition = call.definition as unknown as CallDefinition;
  const text = useCallText(definition.referenceLanguage);
  const title = text(definition.title);
  const query = useClarifications(call.slug);
  const asks = useMembershipsFor('clarification:ask').length > 0;
  usePageTitle(`${t('public.clarifications.title')} – ${title.text}`);
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/calls/${call.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('public.clarifications.title')}
        lead={t('public.clarifications.lead')}
      />
      <Answer query={query}>
        {({ days, published }) => (
          <>
            <Days days={days} definition={definition} />
            <h2>{t('public.clarifications.answered')}</h2>
            {published.length === 0 ? (
              <EmptyState title={t('public.clarifications.none')} />
            ) : (
              <ClarificationList published={published} definition={definition} />
            )}
            <h2>{t('public.clarifications.ask')}</h2>
            {asks ? (
              <>
                <AskQuestion slug={call.slug} definition={definition} days={days} />
                <OwnQuestions slug={call.slug} />
              </>
            ) : (
              <Visitor slug={call.slug} />
            )}
          </>
        )}
      </Answer>
    </>
  );
}

/** Until when can be asked and will be answered; lot by lot where their days differ. */
function Days({
  days,
  definition,
}: {
  readonly days: readonly ClarificationDays[];
  readonly definition: CallDefinition;
}) {
  const { t, language } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const [whole, ...lots] = days;
  const differ = lots.some(({ questions, answers }) => questions !== whole!.questions || answers !== whole!.answers);
  const sentence = ({ questions, answers }: ClarificationDays) =>
    t('public.clarifications.days', {
      questions: formatDate(questions, language),
      answers: formatDate(answers, language),
      zone: definition.zone,
    });
  if (!differ) return <Notice>{sentence(whole!)}</Notice>;
  return (
    <Notice>
      <ul>
        {lots.map((lot) => (
          <li key={lot.lot}>
            {text(definition.lots.find(({ number }) => number === lot.lot)!.title).text}: {sentence(lot)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Visitor({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const session = useSession();
  // somebody of the programme is signed in and acts for no municipality
  if (session?.user) return <p>{t('public.clarifications.notYou')}</p>;
  return (
    <>
      <p>{t('public.clarifications.signIn')}</p>
      <Link
        className={buttonClass('secondary')}
        to={`/sign-in?next=${encodeURIComponent(`/calls/${slug}/clarifications`)}`}
      >
        {t('common.signIn')}
      </Link>
    </>
  );
}
