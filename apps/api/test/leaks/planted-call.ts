/** A call with everything planted in it that could leak, brought from its draft to its announcement step by step. */
import { randomUUID } from 'node:crypto';
import type { ExportKind } from '@trilot/domain';
import {
  ANA,
  BORIS,
  type CastMember,
  completeContent,
  DAVID,
  DROHOBYCH,
  formBuilder,
  LEYLA,
  lotBuilder,
  NINO,
  OSTAP,
} from '@trilot/domain/testing';
import {
  accepted,
  annex,
  askPartner,
  decideConsent,
  draftedProposal,
  handIn,
  type MailServer,
  municipalityOf,
  pdf,
  publishedCall,
  startMailServer,
  submit,
  type TestCall,
  type TestProposal,
  until,
  viewOf,
  World,
} from '../harness';
import { amounts, type Canary, CENTS, type State, WORDS } from './canaries';
import { DORA, FRIDA, PAVLO, TEA } from './cast';
import { GRID, inJson, nameOf, planted, WEIGHT } from './planted-content';
import { madeExports } from './planted-exports';
import { STEPS } from './steps';

/** Most entries of a page of the audit log. */
export const AUDIT_PAGE = 200;

/** The key of something that is to happen once. */
export const once = () => ({ 'idempotency-key': randomUUID() });

export class PlantedCall {
  /** Ids for the addresses, as they come into being; what there is not yet has one that nothing has. */
  readonly assignments = new Map<CastMember, string>();
  file: string = randomUUID();
  /** The newest version of the ranking of the lot. */
  ranking: string = randomUUID();
  suggestion: string = randomUUID();
  complaint: string = randomUUID();
  /** Entries of the audit log from which to read on, the newest first: half a page apart, as looking at it adds to it. */
  auditPages: readonly { readonly id: string }[] = [];
  /** Exports that were made in the state that is looked at, by kind; every maker's. */
  exports: ReadonlyMap<ExportKind, readonly string[]> = new Map();

  private constructor(
    readonly world: World,
    private readonly mail: MailServer,
    readonly call: TestCall,
    readonly lot: string,
    public proposal: TestProposal,
    readonly rival: TestProposal,
  ) {}

  get municipalityId(): string {
    return municipalityOf(this.world, LEYLA);
  }

  /** What to look for, for each canary: one of these is enough. */
  words(): Readonly<Record<Canary, readonly string[]>> {
    const { world, proposal, rival } = this;
    const words = Object.fromEntries(Object.entries(WORDS).map(([canary, word]) => [canary, [word]]));
    return {
      ...(words as Record<keyof typeof WORDS, string[]>),
      budget: [...amounts(CENTS.requested), ...amounts(CENTS.own)],
      award: amounts(CENTS.awarded),
      newAward: amounts(CENTS.awardedAnew),
      totals: [80 * WEIGHT, 83 * WEIGHT].flatMap(inJson),
      mean: inJson(163 * WEIGHT),
      reference: [proposal.reference, proposal.id],
      rivalReference: [rival.reference, rival.id],
      nameOfAna: [nameOf(ANA)],
      nameOfBoris: [nameOf(BORIS)],
      nameOfApplicant: [nameOf(LEYLA)],
      addressOfApplicant: [world.emailOf(LEYLA)],
    };
  }

  /** The call is open, the proposal written, its partner asked, its colleagues talked to; a rival is in already. */
  static async drafted(): Promise<PlantedCall> {
    const mail = await startMailServer();
    const world = await World.own({ LOG_LEVEL: 'debug', SMTP_URL: mail.url, PUBLIC_URL: 'https://trilot.example' });
    for (const member of [FRIDA, PAVLO, DORA, TEA]) await world.join(member);
    await world.sql.rows(`update app_user set name = name || 'zorilla'`);
    // far enough ahead that questions may be asked
    const deadline = new Date(Date.parse(await world.sql.now()) + 30 * 86_400_000).toISOString();
    const call = await publishedCall(world, {
      lots: [lotBuilder(1, { deadline }), lotBuilder(2, { deadline }), lotBuilder(3, { deadline })],
      annexes: [annex('map')],
      forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities', 'budget', 'partners', 'annexes'] }) },
      grids: { fullApplication: GRID },
      // the planted proposal's two sheets diverge; the third one changes nothing of the mean
      divergence: { limit: 80, thirdScore: 'twoClosest' },
      consensus: true,
    });
    const [, , lot] = call.lots;
    const proposal = await draftedProposal(world, LEYLA, lot, planted(world));
    const rival = await draftedProposal(world, NINO, lot, completeContent({ title: WORDS.rivalTitle }));
    const planting = new PlantedCall(world, mail, call, lot, proposal, rival);
    await planting.plantDraft();
    return planting;
  }

  private async plantDraft(): Promise<void> {
    const { world, call, rival } = this;
    const leyla = world.as(LEYLA);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [this.proposal.id, world.idOf(DAVID)],
    );
    accepted(await askPartner(leyla, this.proposal, world.municipalityId(DROHOBYCH)));
    // a partner who has answered is not asked any more
    await this.settled();
    accepted(await decideConsent(world, OSTAP, this.proposal, 'give'));
    accepted(
      await leyla.post(`/api/proposals/${this.proposal.id}/threads`, {
        headers: once(),
        body: { place: null, text: WORDS.comment },
      }),
    );
    accepted(
      await leyla.post(`/api/calls/${call.slug}/questions`, {
        headers: once(),
        body: {
          municipalityId: this.municipalityId,
          lot: null,
          language: 'en',
          text: WORDS.question,
        },
      }),
    );
    for (const [member, proposal, name, word] of [
      [LEYLA, this.proposal, `${WORDS.fileName}.pdf`, WORDS.fileContent],
      [NINO, rival, 'rival.pdf', ''],
    ] as const) {
      const { id } = await handIn(world.as(member), proposal.id, {
        slot: 'annex:map',
        name,
        content: pdf({ extra: `/Info(${word})` }),
      });
      if (member === LEYLA) this.file = id;
    }
    await this.submitAs(NINO, rival);
  }

  /** Submits what was written. @returns the version of the draft */
  async submitAs(member: CastMember, proposal: TestProposal): Promise<number> {
    const client = this.world.as(member);
    const { version } = (await viewOf(client, proposal)).draft;
    accepted(await submit(client, { id: proposal.id, version }));
    return version;
  }

  /** Mails to somebody, as they are read. */
  mailTo(member: CastMember): readonly string[] {
    return this.mail.mails().filter((text) => text.includes(this.world.emailOf(member)));
  }

  async close(): Promise<void> {
    this.mail.close();
    await this.world.close();
  }

  /** Brings the call into a state from the one before, and waits for whatever follows from that. */
  async reach(state: State): Promise<void> {
    await STEPS[state](this);
    await this.settled();
    this.exports = await madeExports(this, state);
    this.auditPages = await this.world.sql.rows<{ id: string }>(
      `select id from (select id, row_number() over (order by id desc) as place from audit_entry) e
       where place % ${AUDIT_PAGE / 2} = 0 order by place`,
    );
  }

  /** Waits for whatever follows from what has happened. */
  private async settled(): Promise<void> {
    // what has no hour of its own is due at once
    const waiting = 'select from outbox where coalesce(due_at, now()) <= now() and handled_at is null';
    await until(async () => (await this.world.sql.count(waiting)) === 0);
  }
}
