import { commitmentText, drawTicketText } from './draw';

describe('the draw, as anybody can repeat it', () => {
  it('commits to its seed by a text of its own', () => {
    expect(commitmentText('5eed')).toBe('trilot draw 5eed');
  });

  it('gives each proposal a ticket of the seed and its id', () => {
    expect(drawTicketText('5eed', 'p1')).toBe('trilot draw 5eed p1');
  });

  it('never lets a ticket of one proposal be that of another, or the commitment', () => {
    const texts = [commitmentText('5eed'), ...['p1', 'p2', 'p12'].map((id) => drawTicketText('5eed', id))];
    expect(new Set(texts).size).toBe(4);
  });
});
