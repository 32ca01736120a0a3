type Listener<Value> = (value: Value) => void;

export class Listeners<Value> {
  private readonly all = new Set<Listener<Value>>();
  addListener = (listener: Listener<Value>) => void this.all.add(listener);
  removeListener = (listener: Listener<Value>) => void this.all.delete(listener);
  hasListener = (listener: Listener<Value>) => this.all.has(listener);
  tell(value: Value): void {
    for (const listener of this.all) listener(value);
  }
}

/** One end of a line between two parts of the extension, as browsers have it: what is sent arrives later, as a copy. */
export class LinkedPort {
  readonly onMessage = new Listeners<unknown>();
  readonly onDisconnect = new Listeners<LinkedPort>();
  readonly sender = { id: 'test-extension-id' };
  other: LinkedPort | undefined;

  constructor(readonly name: string) {}

  postMessage = (message: unknown): void => this.send(message);

  /** The same, for tests. */
  send(message: unknown): void {
    const { other } = this;
    if (!other) throw new Error('Attempting to use a disconnected port object');
    const copy: unknown = structuredClone(message);
    queueMicrotask(() => this.other && other.onMessage.tell(copy));
  }

  /** The other end is told, this one is not. */
  disconnect = (): void => {
    const { other } = this;
    this.other = undefined;
    if (!other) return;
    other.other = undefined;
    queueMicrotask(() => other.onDisconnect.tell(other));
  };
}

/** Both ends of a line. */
export function linkedPorts(name: string): [LinkedPort, LinkedPort] {
  const ends = [new LinkedPort(name), new LinkedPort(name)] as const;
  ends[0].other = ends[1];
  ends[1].other = ends[0];
  return [...ends];
}
