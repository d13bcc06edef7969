/** Asks every address of the contract as everybody, and tells which of the planted things each answer holds. */
import { accepted, type Answer, everythingIn, pdfText, readPdf, type Sending } from '../harness';
import { operationOf } from './address';
import { askedAs, filledIn } from './asking';
import type { Canary } from './canaries';
import { passes, type Reader, READERS } from './cast';
import type { PlantedCall } from './planted-call';

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
}

interface ContractOperation {
  readonly 'x-permission': string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

export interface Operation {
  /** Method and path, as the contract has them. */
  readonly address: string;
  readonly permission: string;
  /** What it answers with when it is not refused, as the contract describes it; empty where it answers with nothing. */
  readonly answers: string;
}

/** What of the planted things each reader found, by what the reader is; who found nothing is left out. */
export type Findings = Readonly<Record<string, readonly Canary[]>>;

const ARCHIVES = /^application\/(zip|vnd[.]openxmlformats)/;
/** People whom the result is no business of until it is announced. */
const OUTSIDE = ['applicant', 'partner', 'rival', 'stranger', 'visitor'];
/** What tells two requests apart and is no news: which request it was, and when. */
const PASSING = new RegExp(
  [
    '"(requestId|serverNow|lastUsedAt|last_used_at)":"[^"]*"',
    // when a document was made
    '\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d \\([^)]*\\)',
    '(?<=\\n\\{)"at":"[^"]*"',
    '"at":"[^"]*","lateByMs":\\d+',
    '"responseTime":\\d+',
    '<dcterms:(created|modified)[^>]*>[^<]*',
  ].join('|'),
  'g',
);
const PASSING_HEADERS = ['date', 'x-request-id', 'content-length'];

/** What a record is made of: of what it is, by whom, and why. */
const RECORDED: Readonly<Record<string, readonly Canary[]>> = {
  outbox: ['reference', 'rivalReference'],
  audit: [
    'reference',
    'rivalReference',
    'chairReason',
    'consolidation',
    'objection',
    'consensusEnding',
    'departure',
    'award',
    'newAward',
    'correction',
    'complaintAnswer',
    'ending',
  ],
  log: ['reference', 'rivalReference'],
};

export class Lookout {
  /** What people outside were told at every address, once for each time it was looked. */
  readonly outside: Record<string, string>[] = [];

  constructor(private readonly planted: PlantedCall) {}

  async operations(): Promise<readonly Operation[]> {
    const { paths } = accepted(await this.planted.world.visitor.get<Contract>('/api/openapi.json'));
    return Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        address: `${method.toUpperCase()} ${path}`,
        permission: operation['x-permission'],
        answers: Object.entries(operation.responses)
          .filter(([status, { content }]) => Number(status) < 300 && content)
          .map(([, { content }]) => JSON.stringify(content))
          .join(),
      })),
    );
  }

  /** @param doors whether those are asked too who do not pass the door: their role decides, whatever the state */
  async look(addresses: readonly string[], doors: boolean): Promise<Readonly<Record<string, Findings>>> {
    this.outside.push({});
    const permissions = new Map((await this.operations()).map(({ address, permission }) => [address, permission]));
    const found: Record<string, Findings> = {};
    for (const address of addresses) {
      const permission = permissions.get(operationOf(address))!;
      found[address] = await this.at(
        address,
        READERS.filter((reader) => doors || passes(reader, permission)),
      );
    }
    return found;
  }

  private async at(address: string, readers: readonly Reader[]): Promise<Findings> {
    const found = await Promise.all(
      readers.map(async (reader) => [reader.is, await this.seenBy(reader, address)] as const),
    );
    return Object.fromEntries(found.filter(([, canaries]) => canaries.length > 0));
  }

  private async seenBy({ is, member }: Reader, address: string): Promise<readonly Canary[]> {
    const { world } = this.planted;
    const [method, path] = operationOf(address).split(' ') as [string, string];
    const client = member ? world.as(member) : world.visitor;
    const { body, headers } = askedAs(address);
    const sending: Sending = { ...(body === undefined ? {} : { body }), ...(headers && { headers: headers() }) };
    const ask = async (filled: string) => textOf(await client.send(method, filled, sending));
    const texts = await Promise.all(filledIn(this.planted, address, path).map(ask));
    if (method === 'GET' && OUTSIDE.includes(is))
      this.outside.at(-1)![`${is}: ${address}`] = texts.join('\n').replaceAll(PASSING, '');
    return this.canariesIn(texts);
  }

  /** What stands in the mails to somebody. */
  mailTo({ member }: Reader): readonly Canary[] {
    const own = member ? this.planted.mailTo(member) : [];
    return this.canariesIn(own);
  }

  /** What stands where people do not look: in events, in the audit log, in what the processes print. */
  async leftBehind(): Promise<readonly string[]> {
    const { sql, api } = this.planted.world;
    const textIn = async (table: string) =>
      (await sql.row<{ text: string | null }>(`select string_agg(t::text, ' ') as text from ${table} t`)).text ?? '';
    const places = { outbox: await textIn('outbox'), audit: await textIn('audit_entry'), log: api!.process.log };
    return Object.entries(places).flatMap(([place, text]) =>
      this.canariesIn([text])
        .filter((canary) => !RECORDED[place]?.includes(canary))
        .map((canary) => `${place}: ${canary}`),
    );
  }

  private canariesIn(texts: readonly string[]): readonly Canary[] {
    const words = Object.entries(this.planted.words()) as [Canary, readonly string[]][];
    return words
      .filter(([, spellings]) => spellings.some((word) => texts.some((text) => text.includes(word))))
      .map(([canary]) => canary)
      .sort();
  }
}

/** Whether it begins as archives do, whatever it is called. */
const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Everything an answer says: headers, and the body unpacked. */
async function textOf({ headers, text, bytes }: Answer<unknown>): Promise<string> {
  const type = headers.get('content-type') ?? '';
  const said = [...headers]
    .filter(([name]) => !PASSING_HEADERS.includes(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  if (ARCHIVES.test(type) || isArchive(bytes)) return `${said}\n${everythingIn(bytes)}`;
  // the planted file is no more than a page; what the product draws is packed
  if (type.startsWith('application/pdf') && bytes.length > 1_000) return `${said}\n${pdfText(await readPdf(bytes))}`;
  return `${said}\n${text}`;
}
