/** A world of its own for a spec: the cast of the domain's tests as real people in a real database, signed in. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { CastMember, CastMunicipality } from '@trilot/domain/testing';
import { CAST, DROHOBYCH, KUTAISI, MINGACHEVIR } from '@trilot/domain/testing';
import { Client } from './client';
import { cloneDatabase, Sql } from './databases';
import { PostgresProxy } from './postgres-proxy';
import { type Api, startApi } from './processes';
import { testRun } from './test-run';

const PROGRAMME = 'm4eg';
const MUNICIPALITIES = [MINGACHEVIR, KUTAISI, DROHOBYCH];

interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

/** Everybody has ids of their own in each world, so that worlds share a database without seeing each other's things. */
export class World {
  private readonly people = new Map<string, Person>();
  private readonly municipalities = new Map<string, string>();
  /** Tells the people of this world from those of another by their addresses. */
  private readonly mark = randomBytes(4).toString('hex');

  private constructor(
    readonly sql: Sql,
    private address: string,
    private process: Api | null,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** A world in the database and API process that specs share. */
  static async shared(): Promise<World> {
    const { databaseUrl, apiUrl } = testRun().shared;
    const world = new World(new Sql(databaseUrl), apiUrl, null, {});
    await world.populate();
    return world;
  }

  /** A world in a database of its own, with an API process of its own. */
  static async own(env: Readonly<Record<string, string>> = {}): Promise<World> {
    const run = testRun();
    const database = await cloneDatabase(run);
    const api = await startApi(run.dist, database, env);
    const world = new World(new Sql(database), api.url, api, env);
    await world.populate();
    return world;
  }

  /** Other people, in the database and API process of a world of its own; that one is closed last. */
  static async beside(own: World): Promise<World> {
    const world = new World(new Sql(own.sql.url), own.url, null, {});
    await world.populate();
    return world;
  }

  /** As `own`, with a proxy between the process and the database. */
  static async proxied(env: Readonly<Record<string, string>> = {}): Promise<{ world: World; proxy: PostgresProxy }> {
    const run = testRun();
    const database = await cloneDatabase(run);
    const proxy = await PostgresProxy.open(database);
    const api = await startApi(run.dist, proxy.url, env);
    const world = new World(new Sql(database), api.url, api, env);
    await world.populate();
    return { world, proxy };
  }

  /** Address of the API. */
  get url(): string {
    return this.address;
  }

  /** The world's own API process; null in the shared one. */
  get api(): Api | null {
    return this.process;
  }

  /** Acts as nobody. */
  get visitor(): Client {
    return new Client(this.url, null);
  }

  /** Starts another API process for the own one that was killed; whoever acts from now on talks to that. */
  async restart(): Promise<void> {
    this.process = await startApi(testRun().dist, this.sql.url, this.env);
    this.address = this.process.url;
  }

  /** Acts as somebody of the cast. */
  as(member: CastMember): Client {
    return new Client(this.url, this.person(member).token);
  }

  idOf(member: CastMember): string {
    return this.person(member).id;
  }

  emailOf(member: CastMember): string {
    return this.person(member).email;
  }

  municipalityId({ id }: CastMunicipality): string {
    return this.municipalities.get(id)!;
  }

  /** Takes somebody in who is not in the cast. */
  join(member: CastMember): Promise<void> {
    return this.settle(member, this.mark);
  }

  /** Ends the own process, if there is one, and the connections to the database. */
  async close(): Promise<void> {
    await this.api?.process.kill();
    await this.sql.close();
  }

  private person({ userId }: CastMember): Person {
    const person = this.people.get(userId);
    if (!person) throw new Error(`${userId} is not in this world`);
    return person;
  }

  private async populate(): Promise<void> {
    const { sql, mark } = this;
    await sql.rows(`insert into programme (id, slug, name) values ($1, $2, '{"en":"M4EG"}') on conflict do nothing`, [
      randomUUID(),
      PROGRAMME,
    ]);
    for (const { id, name, territory } of MUNICIPALITIES) {
      this.municipalities.set(id, randomUUID());
      await sql.rows(
        `insert into municipality (id, name, local_name, territory, population, register_number)
         values ($1, $2, $2, $3, 100000, $4)`,
        [this.municipalities.get(id), name, territory, `TEST-${mark}`],
      );
    }
    for (const member of CAST) await this.settle(member, mark);
  }

  private async settle({ userId, name, language, roles, memberships }: CastMember, mark: string): Promise<void> {
    const { sql } = this;
    const token = randomBytes(32).toString('base64url');
    const person = { id: randomUUID(), email: `${name.toLowerCase()}-${mark}@trilot.example`, token };
    this.people.set(userId, person);
    await sql.rows('insert into app_user (id, email, name, language) values ($1, $2, $3, $4)', [
      person.id,
      person.email,
      name,
      language,
    ]);
    await sql.rows(
      `insert into programme_role (programme_id, user_id, role)
       select id, $2, unnest($3::text[]) from programme where slug = $1`,
      [PROGRAMME, person.id, roles],
    );
    for (const { municipalityId, role } of memberships) {
      await sql.rows('insert into member (municipality_id, user_id, role) values ($1, $2, $3)', [
        this.municipalities.get(municipalityId),
        person.id,
        role,
      ]);
    }
    if (roles.includes('evaluator')) {
      await sql.rows(`insert into evaluator_profile (user_id, country, languages) values ($1, 'IT', '{en}')`, [
        person.id,
      ]);
    }
    await sql.rows(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      createHash('sha256').update(token).digest(),
      person.id,
    ]);
  }
}
