/** Files that are not taken back: not Word, not whole, not safe, not from here, and those of somebody else. */
import { completeContent, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import {
  accepted,
  bringBack,
  type Client,
  DOCUMENT,
  draftedProposal,
  draftVersion,
  packed,
  publishedCall,
  refusalOf,
  submittedProposal,
  takeForm,
  type TestCall,
  type TestProposal,
  unpacked,
  withPart,
  WORD_FILE,
  World,
} from './harness';

let world: World;
let leyla: Client;
let call: TestCall;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world);
});
afterAll(() => world.close());

const drafted = (): Promise<TestProposal> => draftedProposal(world, LEYLA, call.lots[0]);

describe('a file that is refused', () => {
  const refused = async (file: Uint8Array, proposal?: { id: string }) => {
    const { id } = proposal ?? (await drafted());
    const version = await draftVersion(world, { id });
    const refusal = refusalOf(await bringBack(leyla, { id }, file));
    expect(await draftVersion(world, { id })).toBe(version);
    return [refusal.status, refusal.code];
  };
  const own = async (): Promise<readonly [{ id: string }, Buffer]> => {
    const proposal = await drafted();
    return [proposal, await takeForm(leyla, proposal)];
  };

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'FORM_FILE_NOT_WORD'],
    ['a PDF', () => Buffer.from('%PDF-1.7 …'), 'FORM_FILE_NOT_WORD'],
    ['an old Word document', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'FORM_FILE_NOT_WORD'],
    [
      'an encrypted document',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'FORM_FILE_ENCRYPTED',
    ],
    ['a package without a document', () => packed({ 'a.txt': Buffer.from('a') }), 'FORM_FILE_NOT_WORD'],
    ['a package cut short', () => packed({ 'a.txt': Buffer.from('a') }).subarray(0, 40), 'FORM_FILE_DAMAGED'],
  ])('because it is %s', async (_, file, code) => {
    expect(await refused(file())).toEqual([422, code]);
  });

  it('because it has macros', async () => {
    const [proposal, file] = await own();
    const parts = unpacked(file);
    expect(await refused(packed({ ...parts, 'word/vbaProject.bin': Buffer.from('x') }), proposal)).toEqual([
      422,
      'FORM_FILE_MACROS',
    ]);
    const declared = withPart(file, '[Content_Types].xml', (xml) =>
      xml.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    );
    expect(await refused(declared, proposal)).toEqual([422, 'FORM_FILE_MACROS']);
  });

  it('because it is a document but no form', async () => {
    const [proposal, file] = await own();
    const { 'docProps/custom.xml': _, ...parts } = unpacked(file);
    expect(await refused(packed(parts), proposal)).toEqual([422, 'FORM_FILE_NOT_A_FORM']);
  });

  it('because it belongs elsewhere', async () => {
    const [, file] = await own();
    const otherLot = await draftedProposal(world, LEYLA, call.lots[2]);
    expect(await refused(file, otherLot)).toEqual([422, 'FORM_FILE_OTHER_PROPOSAL']);
    const otherCall = await publishedCall(world);
    const elsewhere = await draftedProposal(world, LEYLA, otherCall.lots[0]);
    expect(await refused(file, elsewhere)).toEqual([422, 'FORM_FILE_OTHER_CALL']);
  });

  it.each([
    ['the draft', 'Trilot draft version', '3'],
    ['the call', 'Trilot call version', '2'],
    ['the draft, before the first', 'Trilot draft version', '0'],
  ])('because it names a version of %s that never was', async (_, name, version) => {
    const [proposal, file] = await own();
    const forged = withPart(file, 'docProps/custom.xml', (xml) =>
      xml.replace(new RegExp(`(name="${name}"[^>]*><vt:lpwstr>)[^<]*`), `$1${version}`),
    );
    expect(await refused(forged, proposal)).toEqual([422, 'FORM_FILE_DAMAGED']);
  });

  it.each<[string, (xml: string) => string]>([
    ['is cut short', (xml) => xml.slice(0, -20)],
    ['brings entities along', (xml) => xml.replace('?>', '?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>')],
    [
      'is nested without end',
      (xml) => xml.replace('<w:body>', `<w:body>${'<w:p>'.repeat(400)}${'</w:p>'.repeat(400)}`),
    ],
    [
      'is all fields',
      (xml) =>
        xml.replace(
          '<w:body>',
          `<w:body>${'<w:tc><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr></w:sdt></w:tc>'.repeat(20_001)}`,
        ),
    ],
    ['unpacks to a mountain', (xml) => xml.replace('<w:body>', `<w:body>${' '.repeat(26_000_000)}`)],
  ])('because its document %s', async (_, change) => {
    const [proposal, file] = await own();
    expect(await refused(withPart(file, DOCUMENT, change), proposal)).toEqual([422, 'FORM_FILE_DAMAGED']);
  });

  it('because a part of it lies about its length', async () => {
    const [proposal, file] = await own();
    const lying = Buffer.from(file);
    // the length of the document in the directory at the end of the package
    const entry = lying.lastIndexOf(DOCUMENT) - 46;
    lying.writeUInt32LE(100, entry + 24);
    expect(await refused(lying, proposal)).toEqual([422, 'FORM_FILE_DAMAGED']);
  });

  it('because it is too large', async () => {
    const proposal = await drafted();
    const { status, code, facts } = refusalOf(await bringBack(leyla, proposal, Buffer.alloc(4 * 1_048_576 + 1)));
    expect([status, code, facts]).toEqual([413, 'FILE_BODY_TOO_LARGE', { limitBytes: 4 * 1_048_576 }]);
  });

  it('where a route takes none', async () => {
    const proposal = await drafted();
    const answer = await leyla.put(`/api/proposals/${proposal.id}/draft`, {
      headers: { 'content-type': WORD_FILE },
      body: Buffer.from('PK'),
    });
    expect(refusalOf(answer)).toMatchObject({ code: 'VALIDATION_FAILED', facts: { fields: [{ rule: 'mediaType' }] } });
  });
});

describe('the wall around a form', () => {
  it('hides it from everybody else', async () => {
    const proposal = await drafted();
    const file = await takeForm(leyla, proposal);
    const nino = world.as(NINO);
    expect((await nino.download(`/api/proposals/${proposal.id}/form-file?language=en`)).status).toBe(404);
    expect(refusalOf(await bringBack(nino, proposal, file))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(accepted(await bringBack(world.as(RASHAD), proposal, file)).read).toEqual(completeContent());
  });

  it('takes nothing back where a submission is final', async () => {
    call = await publishedCall(world, { changeAfterSubmission: false });
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    const file = await takeForm(leyla, proposal);
    expect(refusalOf(await bringBack(leyla, proposal, file))).toMatchObject({ code: 'SUBMISSION_FINAL' });
  });
});
