import type { Clock } from './scheduler';

/** The browser's clock. A pause is a message to oneself: unlike a timer it is not held back by a minimum delay. */
export function browserClock(): Clock {
  const { port1, port2 } = new MessageChannel();
  return {
    now: () => performance.now(),
    pause: () =>
      new Promise((resume) => {
        port1.addEventListener('message', () => resume(), { once: true });
        port1.start();
        port2.postMessage(null);
      }),
  };
}
