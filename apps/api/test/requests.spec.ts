import { request as sendRaw } from 'node:http';
import { completeContent, LEYLA } from '@trilot/domain/testing';
import {
  type Client,
  draftedProposal,
  type ProblemBody,
  publishedCall,
  refusalOf,
  type TestProposal,
  World,
} from './harness';

let world: World;
let leyla: Client;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
  const call = await publishedCall(world);
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
});
afterAll(() => world.close());

/** Saves a draft whose JSON is written by hand. */
const save = (body: string, headers: Record<string, string> = {}) =>
  leyla.put(`/api/proposals/${proposal.id}/draft`, {
    headers: { 'if-match': `"${proposal.version}"`, ...headers },
    body,
  });
const invalid = (path: string, rule: string) => ({
  status: 422,
  code: 'VALIDATION_FAILED',
  facts: { fields: [{ path, rule }] },
});
const json = JSON.stringify({ content: completeContent() });

describe('a document that could be read in two ways', () => {
  it.each([
    [
      'a field that is not in the form',
      json.replace('"title"', '"colour":"blue","title"'),
      'colour',
      'additionalProperties',
    ],
    [
      'a field beside the document',
      json.replace('{"content"', '{"state":"submitted","content"'),
      'state',
      'whitelistValidation',
    ],
    ['a field named twice', json.replace('"title"', '"title":"One","title"'), '', 'duplicateKeys'],
    [
      'a field named twice, once in escapes',
      json.replace('"title"', '"t\\u0069tle":"One","title"'),
      '',
      'duplicateKeys',
    ],
    [
      'the name of the prototype',
      json.replace('"title"', '"__proto__":{"admin":true},"title"'),
      'content',
      'malformed',
    ],
    [
      'the name of the prototype in escapes',
      json.replace('"title"', '"\\u005f_proto__":{"admin":true},"title"'),
      'content',
      'malformed',
    ],
    [
      'a constructor with a prototype',
      json.replace('"title"', '"constructor":{"prototype":{}},"title"'),
      'content',
      'malformed',
    ],
    ['JSON that ends too early', json.slice(0, -1), '', 'malformed'],
    ['nothing', ' ', '', 'malformed'],
    ['a document too deep to be one', `{"content":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, '', 'tooDeep'],
    ['a document larger than any form', `{"content":"${'x'.repeat(1_100_000)}"}`, '', 'tooLarge'],
  ])('is refused: %s', async (_, body, path, rule) => {
    expect(refusalOf(await save(body))).toEqual(invalid(path, rule));
  });

  it('is refused in another media type', async () => {
    expect(refusalOf(await save(json, { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual(
      invalid('', 'mediaType'),
    );
    expect(refusalOf(await save(json, { 'content-type': 'text/plain' }))).toEqual(invalid('', 'mediaType'));
  });

  it('leaves the draft as it was', async () => {
    const draft = await leyla.get(`/api/proposals/${proposal.id}/draft`);
    expect(draft.body).toMatchObject({ version: proposal.version, content: completeContent() });
  });
});

describe('a text that no database can keep', () => {
  it.each([
    ['a null character', '\u0000'],
    ['half a letter', '\ud83d'],
  ])('is refused with its place: %s', async (_, character) => {
    const content = completeContent({ answers: { needs: `before${character}after` } });
    expect(refusalOf(await save(JSON.stringify({ content })))).toEqual(invalid('content.answers.needs', 'characters'));
  });

  it('is refused as the name of a field', async () => {
    const content = completeContent({ answers: { '\u0000': 'text' } });
    expect(refusalOf(await save(JSON.stringify({ content })))).toEqual(invalid('content.answers', 'characters'));
  });

  it('is refused in an address', async () => {
    expect(refusalOf(await world.visitor.get('/api/calls/%00'))).toEqual(invalid('slug', 'characters'));
    expect(refusalOf(await leyla.get('/api/proposals?x=%00'))).toEqual(invalid('x', 'characters'));
  });

  it('is refused at sign-in', async () => {
    const answer = await world.visitor.post('/api/session', {
      body: { email: 'a\u0000@trilot.example', password: 'x' },
    });
    expect(refusalOf(answer)).toEqual(invalid('email', 'characters'));
  });

  it('is a whole letter outside the first plane otherwise', async () => {
    const content = completeContent({ answers: { needs: 'A tree 🌳 for Gəncə, Քաջարան and ქუთაისი' } });
    expect((await save(JSON.stringify({ content }))).status).toBe(200);
    proposal = { ...proposal, version: proposal.version + 1 };
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/api/nothing', '/nothing', '/api/proposals/../../etc/passwd'])('is a problem: %s', async (path) => {
    expect(refusalOf(await leyla.get(path))).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
  });

  it('is a problem when it cannot be decoded', async () => {
    // fetch would mend the address, so it is sent by hand
    const { body, status, type } = await new Promise<{ body: string; status?: number; type?: string }>(
      (resolve, reject) => {
        sendRaw(`${world.url}/api/calls/%E0%A4%A`, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () =>
            resolve({ body: text, status: response.statusCode, type: response.headers['content-type'] }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
    expect({ status, type, code: (JSON.parse(body) as ProblemBody).code }).toEqual({
      status: 422,
      type: 'application/problem+json; charset=utf-8',
      code: 'VALIDATION_FAILED',
    });
  });

  it('is a problem when its id is none', async () => {
    expect(refusalOf(await leyla.get('/api/proposals/1'))).toEqual(invalid('', 'malformed'));
  });
});
