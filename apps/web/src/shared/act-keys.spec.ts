import { ActKeys } from './act-keys';

function keysFromOne(): ActKeys {
  let last = 0;
  return new ActKeys(() => `key-${(last += 1)}`);
}

describe('ActKeys', () => {
  it('keeps the key of a request over every repeat', () => {
    const keys = keysFromOne();
    expect([keys.keyOf({ departures: [] }), keys.keyOf({ departures: [] })]).toEqual(['key-1', 'key-1']);
  });

  it('gives another request another key, and comes back to the first', () => {
    const keys = keysFromOne();
    expect([keys.keyOf([1]), keys.keyOf([2]), keys.keyOf([1])]).toEqual(['key-1', 'key-2', 'key-1']);
  });

  it('gives the same request a new key once it has succeeded', () => {
    const keys = keysFromOne();
    const first = keys.keyOf(null);
    keys.succeeded(null);
    expect([first, keys.keyOf(null)]).toEqual(['key-1', 'key-2']);
  });
});
