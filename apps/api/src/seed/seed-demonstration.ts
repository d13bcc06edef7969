/** Fills a database with the demonstration: calls, people, proposals, and one call at the wanted stage. */
import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { CallDefinition } from '@trilot/domain';
import {
  CreateCall,
  PROGRAMME,
  PublishCall,
  type PublishedCall,
  PublishedCalls,
  wantedStage,
} from '../capabilities/calls';
import {
  AnnounceCall,
  ApproveDecisions,
  FreezeRanking,
  ProposeDecisions,
  rankingOfLot,
} from '../capabilities/selection';
import { Audit } from '../platform/audit/audit';
import { Reader } from '../platform/database/reader';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type Calendar, type Edition, emailOf, pilotProjects2021, portfolios, urbanMakeOver } from './data';
import { closeDemonstration } from './move-calendar';
import { seedClarifications } from './seed-clarifications';
import { seedAssignments, seedSheets, seedSignatures, seedThirdEvaluators } from './seed-evaluation';
import { type SeededPeople, seedPeople } from './seed-people';
import { seedProposals } from './seed-proposals';
import { SEED_STAGES, type SeedStage } from './stages';

/** The edition that stands at the wanted stage. */
const CURRENT = 'urban-make-over';
const EARLIER: readonly { slug: string; edition: Edition; stage: SeedStage; deadlineInDays: number }[] = [
  { slug: 'urban-make-over-first-edition', edition: 'first', stage: 'announced', deadlineInDays: -120 },
  { slug: 'urban-make-over-second-edition', edition: 'second', stage: 'evaluation', deadlineInDays: -12 },
];
const EDITION_NAMES: Readonly<Record<Edition, { en: string; az: string }>> = {
  first: { en: 'First edition', az: 'Birinci buraxılış' },
  second: { en: 'Second edition', az: 'İkinci buraxılış' },
  third: { en: 'Third edition', az: 'Üçüncü buraxılış' },
};
/** The demonstration call stays open this long from the day of seeding. */
const OPEN_DAYS_LEFT = 30;
const OPEN_DAYS = 75;

interface Office {
  readonly manager: { readonly userId: string };
  readonly manager2: { readonly userId: string };
}

export class SeedDemonstration {
  private readonly calls: PublishedCalls;
  private readonly reader: Reader;
  private readonly unitOfWork: UnitOfWork;
  private readonly audit: Audit;

  constructor(private readonly app: INestApplicationContext) {
    this.calls = app.get(PublishedCalls);
    this.reader = app.get(Reader);
    this.unitOfWork = app.get(UnitOfWork);
    this.audit = app.get(Audit);
  }

  /** True while the database holds no programme. */
  async isEmpty(): Promise<boolean> {
    return !(await this.reader.one('select from programme limit 1'));
  }

  /** Seeds an empty database with everything, the demonstration call still open for submission. */
  async seed(): Promise<void> {
    const people = await this.unitOfWork.run((tx) => seedPeople(tx));
    const office = await this.office();
    await this.publish(office, 'm4eg-pilot-projects-2021', pilotProjects2021());
    await this.publish(office, 'portfolios-for-municipal-transformation', portfolios(await this.calendar(21)));
    for (const { slug, edition, stage, deadlineInDays } of EARLIER) {
      const call = await this.edition(office, people, slug, edition, deadlineInDays);
      await this.advance(office, call.slug, stage);
    }
    await this.edition(office, people, CURRENT, 'third', OPEN_DAYS_LEFT);
    await seedClarifications(this.app, CURRENT, office.manager);
  }

  /** Moves the demonstration call on to a stage, keeping everything that people have typed; it never goes back. */
  async moveTo(stage: SeedStage): Promise<void> {
    await this.advance(await this.office(), CURRENT, stage);
  }

  private async edition(
    office: Office,
    people: SeededPeople,
    slug: string,
    edition: Edition,
    deadlineInDays: number,
  ): Promise<PublishedCall> {
    const call = await this.publish(
      office,
      slug,
      urbanMakeOver(EDITION_NAMES[edition], await this.calendar(deadlineInDays)),
    );
    await this.unitOfWork.run((tx) => seedProposals(tx, this.audit, call, edition, people));
    return call;
  }

  private async publish({ manager }: Office, slug: string, definition: CallDefinition): Promise<PublishedCall> {
    await this.app.get(CreateCall).execute(manager, PROGRAMME, slug, { definition, unread: {} });
    await this.app.get(PublishCall).execute(manager, slug, 1);
    return (await this.calls.bySlug(slug))!;
  }

  /** Does whatever separates the call from the stage; steps that are done already change nothing. */
  private async advance(office: Office, slug: string, stage: SeedStage): Promise<void> {
    const wanted = SEED_STAGES.indexOf(stage);
    const call = (await this.calls.bySlug(slug))!;
    const open = call.definition.lots.some(({ deadline }) => Date.parse(deadline) >= Date.parse(call.now));
    if (wanted >= 1 && open)
      await this.unitOfWork.run((tx) => closeDemonstration(tx, this.audit, call, office.manager.userId));
    if (wanted >= 1) await this.evaluate(office, slug, wanted >= 2 ? 'all' : 'some');
    if (wanted >= 3) await this.announce(office, slug);
  }

  private async evaluate({ manager }: Office, slug: string, share: 'some' | 'all'): Promise<void> {
    const call = (await this.calls.bySlug(slug))!;
    if (await rankingOfLot(this.reader, call.lots[0]!.id, wantedStage(call, null))) return;
    await this.unitOfWork.run(async (tx) => {
      await seedSignatures(tx, this.audit, call);
      await seedAssignments(tx, this.audit, call, manager.userId);
      await seedSheets(tx, this.audit, call, share);
    });
    if (share === 'some') return;
    // in a transaction of its own: a third evaluator comes after the two
    await this.unitOfWork.run(async (tx) => {
      await seedThirdEvaluators(tx, this.audit, call, manager.userId);
      await seedSheets(tx, this.audit, call, share);
    });
  }

  private async announce({ manager, manager2 }: Office, slug: string): Promise<void> {
    const call = (await this.calls.bySlug(slug))!;
    if (call.announcedAt) return;
    const stage = wantedStage(call, null);
    for (const { id: lotId } of call.lots) {
      if (!(await rankingOfLot(this.reader, lotId, stage)))
        await this.app.get(FreezeRanking).execute(manager, lotId, randomUUID());
      const frozen = (await rankingOfLot(this.reader, lotId, stage))!;
      if (frozen.state === 'frozen') await this.app.get(ProposeDecisions).execute(manager, frozen.id, [], randomUUID());
      const { id, state, proposedBy, decisionsVersion } = (await rankingOfLot(this.reader, lotId, stage))!;
      const second = proposedBy === manager2.userId ? manager : manager2;
      if (state !== 'approved')
        await this.app.get(ApproveDecisions).execute(second, id, decisionsVersion, randomUUID());
    }
    await this.app.get(AnnounceCall).execute(manager, slug, null, randomUUID());
  }

  private async office(): Promise<Office> {
    const rows = await this.reader.query<{ id: string; email: string }>(
      'select id, email from app_user where email = any($1)',
      [[emailOf('manager'), emailOf('manager2')]],
    );
    const idOf = (key: string) => ({ userId: rows.find(({ email }) => email === emailOf(key))!.id });
    return { manager: idOf('manager'), manager2: idOf('manager2') };
  }

  /** A calendar laid out from today, so that the call is truly open, closed or announced. */
  private async calendar(deadlineInDays: number): Promise<Calendar> {
    const today = Date.parse(await this.reader.now());
    const at = (days: number) =>
      new Date(Math.floor((today + days * 86_400_000) / 3_600_000) * 3_600_000).toISOString();
    return { opensAt: at(deadlineInDays - OPEN_DAYS), deadline: at(deadlineInDays) };
  }
}
