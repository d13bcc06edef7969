/** Which key an act is sent with: the same request keeps its key until it has succeeded, every other act has its own. */
export class ActKeys {
  private readonly keys = new Map<string, string>();

  constructor(private readonly newKey: () => string) {}

  /** The key of a request; a repeat of a request whose answer was lost or refused gets the same one. */
  keyOf(request: unknown): string {
    const content = JSON.stringify(request);
    const key = this.keys.get(content) ?? this.newKey();
    this.keys.set(content, key);
    return key;
  }

  /** The request has succeeded: the same request again is another act. */
  succeeded(request: unknown): void {
    this.keys.delete(JSON.stringify(request));
  }
}
